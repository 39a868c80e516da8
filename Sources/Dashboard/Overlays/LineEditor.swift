import Terminal
import Text

/// A line of text being typed, with a cursor between its characters.
struct LineEditor: Equatable {
  /// What stands in the line.
  private(set) var characters: [Character]
  /// How many characters stand before the cursor.
  private(set) var cursor: Int

  /// Whether the whole text is marked: what is typed or pasted takes its place, and any other key keeps it.
  private(set) var isMarked: Bool

  /// Starts with a text and the cursor at its end.
  init(_ text: String = "", isMarked: Bool = false) {
    characters = Array(text)
    cursor = characters.count
    self.isMarked = isMarked && !text.isEmpty
  }

  /// What stands in the line.
  var text: String { String(characters) }

  /// Takes a key that edits a line, and says whether it was one.
  mutating func handle(_ key: Key) -> Bool {
    defer { isMarked = false }
    switch key {
    case .backspace where isMarked, .delete where isMarked, .control("h") where isMarked: clear()
    case .character(let character): insert(String(character))
    case .backspace, .control("h"):
      guard cursor > 0 else { return true }
      cursor -= 1
      characters.remove(at: cursor)
    case .delete, .control("d"):
      if cursor < characters.count { characters.remove(at: cursor) }
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .control("u"):
      characters.removeFirst(cursor)
      cursor = 0
    case .control("k"): characters.removeLast(characters.count - cursor)
    case .control("w"):
      var start = cursor
      while start > 0, characters[start - 1].isWhitespace { start -= 1 }
      while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
      characters.removeSubrange(start..<cursor)
      cursor = start
    default: return false
    }
    return true
  }

  /// Inserts a text at the cursor, such as one that was pasted; its line breaks become blanks, those at its ends go.
  mutating func insert(_ text: String) {
    var lines = text[...]
    while lines.first?.isNewline == true { lines.removeFirst() }
    while lines.last?.isNewline == true { lines.removeLast() }
    let new = lines.map { $0.isNewline ? " " : $0 }
    if isMarked { clear() }
    isMarked = false
    characters.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  private mutating func clear() {
    characters = []
    cursor = 0
  }

  /// Draws the line, scrolled so that the cursor shows, and puts the terminal's cursor there if it is in use.
  func draw(at x: Int, _ y: Int, width: Int, isActive: Bool, role: Role = .input, into frame: inout Frame) {
    guard width > 0 else { return }
    // From the cursor back, as far as there is room: the cost follows the width, not the text.
    var start = isActive ? cursor : 0
    var before = 0
    while isActive, start > 0 {
      let columns = TextWidth.columns(VisibleText.line(String(characters[start - 1])))
      if before + columns >= width { break }
      before += columns
      start -= 1
    }
    // A character of no width may stand beside each that shows.
    let style = isActive && isMarked ? Style(role, .reverse) : Style(role)
    frame.put(String(characters[start...].prefix(4 * width + 1)), at: x, y, style, width: width)
    if isActive { frame.cursor = Point(x: x + before, y: y) }
  }
}
