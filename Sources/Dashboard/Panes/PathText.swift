import Terminal
import Text

/// A text with the path of a file behind it, as on a line that has little room.
enum PathText {
  /// The text, and of the path its end as far as there is room for it: the folders at its front tell least.
  static func following(_ text: String, _ path: String, in columns: Int) -> String {
    let room = columns - TextWidth.columns(VisibleText.line(text)) - 2
    guard !path.isEmpty, room > 0 else { return text }
    if TextWidth.columns(VisibleText.line(path)) <= room { return "\(text): \(path)" }
    var rest = path[...]
    while let slash = rest.dropFirst().firstIndex(of: "/") {
      rest = rest[slash...]
      if TextWidth.columns(VisibleText.line(String(rest))) < room { return "\(text): …\(rest)" }
    }
    return text
  }
}
