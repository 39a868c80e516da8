/// Finds what a misspelt word was meant to be.
public enum Spelling {
  /// The word in lower case without spaces, hyphens and underscores.
  public static func folded(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.lowercased().unicodeScalars.filter { $0 != " " && $0 != "-" && $0 != "_" }))
  }

  /// The candidate nearest to a word, if it is near enough to be what was meant.
  ///
  /// Near is a Damerau–Levenshtein distance (restricted) of at most a third of the word's length, at least one.
  /// Cost: the product of both lengths for each candidate; words over 64 characters, and
  /// candidates that are longer or shorter by more than that distance, are not compared.
  public static func nearest(to text: String, among candidates: [String]) -> String? {
    let wanted = Array(folded(text).unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    var best: (distance: Int, candidate: String)?
    let limit = max(1, wanted.count / 3)
    for candidate in candidates where candidate.utf8.count <= 1024 {
      let letters = Array(folded(candidate).unicodeScalars)
      guard abs(letters.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, letters)
      if distance <= limit, distance < best?.distance ?? Int.max { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// The question whether the candidate nearest to a word was meant: `did you mean “waiting”?`; `nil` where none is near.
  public static func question(_ text: String, among candidates: [String]) -> String? {
    nearest(to: text, among: candidates).map { "did you mean “\($0)”?" }
  }

  /// The word of a closed list that a person means: case, blanks, hyphens and underscores make no difference, and the
  /// first letters are enough where they fit one word only.
  static func word(_ typed: String, among words: [String]) -> String? {
    let wanted = folded(typed)
    if wanted.isEmpty { return nil }
    if let exact = words.first(where: { folded($0) == wanted }) { return exact }
    let starting = words.filter { folded($0).hasPrefix(wanted) }
    return starting.count == 1 ? starting[0] : nil
  }

  /// What to say of a text that fits several things: which they are, and of what to write more.
  static func doubt(_ typed: String, _ found: [String], _ more: String) -> String {
    "“\(typed)” could be \(found.prefix(6).joined(separator: ", "))"
      + (found.count > 6 ? " or \(found.count - 6) more" : "") + "; write \(more)"
  }

  /// What to say of a name that no record has: what there is not, where, and what may have been meant.
  ///
  /// - Parameters:
  ///   - noun: what such a record is called.
  ///   - known: the names that there are.
  ///   - others: further texts by which a record may be meant, such as titles.
  ///   - place: where it was looked for, if that has to be said.
  package static func nowhere(
    _ name: String, _ noun: String, _ known: [String], called others: [String] = [], in place: String? = nil
  ) -> String {
    // A single letter or digit is near everything as short.
    let question = folded(name).unicodeScalars.count > 1 ? question(name, among: known + others) : nil
    let remedy: String =
      if known.isEmpty {
        "there is none yet: add one first"
      } else if let question {
        question
      } else {
        "expected one of \(known.prefix(12).joined(separator: ", "))\(known.count > 12 ? " …" : "")"
      }
    return "there is no \(noun) “\(name)”\(place.map { " in \($0)" } ?? ""); \(remedy)"
  }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [Int](repeating: row, count: right.count + 1)
      for column in 1...right.count {
        let same = left[row - 1] == right[column - 1]
        var cost = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        current[column] = cost
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
