package import JSONText
import Text

/// Words of which an edit's title is made: short and in one line, since people read them in passing.
package enum EditWords {
  /// The columns within which a title keeps, as far as whole parts of it can go.
  static let columns = 116
  /// The columns of a name, or of what was said, inside a title.
  static let nameColumns = 60

  /// A title of what it is about, the news, and whose it is; news that would make it long are counted at its end.
  package static func title(_ lead: String, _ news: [String], _ end: String = "") -> String {
    var said = ""
    for (index, part) in news.enumerated() {
      let next = (said.isEmpty ? "" : ", ") + line(part, columns: 100)
      let isFull = !said.isEmpty && TextWidth.columns(lead + said + next + end) > columns
      if isFull {
        said += " and \(news.count - index) more"
        break
      }
      said += next
    }
    return line(lead + said + end)
  }

  /// A text in one line of at most so many columns, its end left out where it is longer.
  package static func line(_ text: String, columns: Int = .max) -> String {
    var line = text
    if text.unicodeScalars.contains(where: { $0.properties.isWhitespace && $0 != " " }) {
      line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    guard line.utf8.count > columns, TextWidth.columns(line) > columns else { return line }
    var used = 1
    let start = line.prefix { character in
      used += TextWidth.columns(String(character))
      return used <= columns
    }
    return String(start).trimmed + "…"
  }

  /// What became of a field that holds no records: `baseline: 1 Jan 2027 → 1 Feb 2027`, `blocks: + GO-LIVE`; of long
  /// texts only that they changed.
  package static func change(of title: String, _ shape: FieldShape, from old: JSONValue?, to new: JSONValue?) -> String
  {
    if case .list(let element) = shape {
      let (before, after) = (old?.array ?? [], new?.array ?? [])
      let gone = before.filter { !after.contains($0) }.map { "− \(element.words($0))" }
      let come = after.filter { !before.contains($0) }.map { "+ \(element.words($0))" }
      if gone.isEmpty, come.isEmpty { return "\(title) in another order" }
      return "\(title): \((come + gone).joined(separator: ", "))"
    }
    let words = [old, new].map { $0.map(shape.words) ?? "none" }
    let isShort = words.allSatisfy { $0.unicodeScalars.count <= 40 && !$0.contains { $0.isNewline } }
    return isShort ? "\(title): \(words[0]) → \(words[1])" : "\(title) changed"
  }
}
