import Terminal

/// A line of text being typed, with a cursor between its characters.
struct LineEditor: Equatable {
  /// What stands in the line.
  private(set) var characters: [Character]
  /// How many characters stand before the cursor.
  private(set) var cursor: Int

  /// Starts with a text and the cursor at its end.
  init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  /// What stands in the line.
  var text: String { String(characters) }

  /// Takes a key that edits a line, and says whether it was one.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
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
    characters.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  /// Draws the line, scrolled so that the cursor shows, and puts the terminal's cursor there if it is in use.
  func draw(at x: Int, _ y: Int, width: Int, isActive: Bool, role: Role = .input, into frame: inout Frame) {
    guard width > 0 else { return }
    var start = 0
    func columns(_ from: Int, _ to: Int) -> Int {
      TextWidth.columns(SafeText.sanitised(String(characters[from..<to])))
    }
    if isActive { while columns(start, cursor) >= width, start < cursor { start += 1 } }
    frame.put(String(characters[start...]), at: x, y, Style(role), width: width)
    if isActive { frame.cursor = Point(x: x + columns(start, cursor), y: y) }
  }
}
