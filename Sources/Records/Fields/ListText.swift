/// The elements of a list as a person types them in one line: separated by commas, or by semicolons where they have
/// commas.
///
/// An element that neither would bring back, as one with a semicolon, stands in double quotes; a double quote inside is
/// then written twice. A quote that begins no such element is a character like any other.
public enum ListText {
  /// One element as it was typed.
  public struct Part: Equatable, Sendable {
    /// What it says, without quotes and the blanks around it.
    public let text: String
    /// Whether it stood in quotes, so that its text is meant to the letter.
    public let isQuoted: Bool
  }

  /// The elements of a line; what is empty and not in quotes is none.
  public static func parts(of line: String) -> [Part] {
    let scalars = Array(line.unicodeScalars)
    let quotes = quotes(in: scalars)
    let semicolons = places(of: ";", in: scalars, quotes)
    var parts: [Part] = []
    var start = 0
    for end in (semicolons.isEmpty ? places(of: ",", in: scalars, quotes) : semicolons) + [scalars.count] {
      if let part = part(scalars[start..<end], quotes) { parts.append(part) }
      start = end + 1
    }
    return parts
  }

  /// The line that `parts(of:)` reads as these elements.
  public static func joined(_ elements: [String]) -> String {
    func has(_ scalar: Unicode.Scalar, _ element: String) -> Bool { element.unicodeScalars.contains(scalar) }
    func isPlain(_ element: String) -> Bool {
      !element.isEmpty && !has(";", element) && !has("\"", element)
        && element.trimmed.unicodeScalars.count == element.unicodeScalars.count
    }
    let words = elements.map { isPlain($0) ? $0 : quoted($0) }
    guard elements.contains(where: { isPlain($0) && has(",", $0) }) else { return words.joined(separator: ", ") }
    return words.joined(separator: "; ") + (words.count == 1 ? ";" : "")
  }

  private static func quoted(_ element: String) -> String {
    let inside = element.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return "\"\(text(inside[...]))\""
  }

  private static func part(_ scalars: ArraySlice<Unicode.Scalar>, _ quotes: [Int: Int]) -> Part? {
    var rest = scalars
    while rest.first?.properties.isWhitespace == true { rest.removeFirst() }
    while rest.last?.properties.isWhitespace == true { rest.removeLast() }
    if rest.isEmpty { return nil }
    guard quotes[rest.startIndex] == rest.endIndex else { return Part(text: text(rest), isQuoted: false) }
    var inside: [Unicode.Scalar] = []
    var isSecond = false
    for scalar in rest.dropFirst().dropLast() {
      isSecond = scalar == "\"" && !isSecond
      if !isSecond { inside.append(scalar) }
    }
    return Part(text: text(inside[...]), isQuoted: true)
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Where what stands in quotes begins, and the place behind its end.
  private static func quotes(in scalars: [Unicode.Scalar]) -> [Int: Int] {
    var quotes: [Int: Int] = [:]
    var index = 0
    var isStart = true
    while index < scalars.count {
      if isStart, scalars[index] == "\"", let end = end(ofQuoteAt: index, in: scalars) {
        quotes[index] = end
        index = end
        isStart = false
        continue
      }
      isStart = isSeparator(scalars[index]) || isStart && scalars[index].properties.isWhitespace
      index += 1
    }
    return quotes
  }

  /// The place behind a closing quote that nothing but a separator follows; `nil` where the quote is never closed so.
  private static func end(ofQuoteAt start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var index = start + 1
    while index < scalars.count {
      if scalars[index] != "\"" {
        index += 1
      } else if index + 1 < scalars.count, scalars[index + 1] == "\"" {
        index += 2
      } else {
        let next = scalars[(index + 1)...].first { !$0.properties.isWhitespace }
        return next.map(isSeparator) ?? true ? index + 1 : nil
      }
    }
    return nil
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool { scalar == "," || scalar == ";" }

  /// Where a separator stands outside quotes.
  private static func places(
    of separator: Unicode.Scalar, in scalars: [Unicode.Scalar], _ quotes: [Int: Int]
  ) -> [Int] {
    var places: [Int] = []
    var index = 0
    while index < scalars.count {
      if let end = quotes[index] {
        index = end
        continue
      }
      if scalars[index] == separator { places.append(index) }
      index += 1
    }
    return places
  }
}
