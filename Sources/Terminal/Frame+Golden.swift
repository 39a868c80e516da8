extension Frame {
  /// The text of each row, without the blanks at its end.
  public func rows() -> [String] {
    (0..<height).map { y in
      var row = ""
      for x in 0..<width { row += text(of: cells[y * width + x]) }
      return trimmed(row, " ")
    }
  }

  /// One letter a cell, for golden files that hold the roles beside the text.
  ///
  /// Ordinary text is `.`, with attributes `:`; every other role has the lower-case letter of `letter(of:)`, which is
  /// upper-case in cells with attributes. Points at the end of a row are left out.
  public func roles() -> [String] {
    (0..<height).map { y in
      var row = ""
      for x in 0..<width {
        let style = cells[y * width + x].style
        let letter = Self.letter(of: style.role)
        row += style.attributes.isEmpty ? letter : letter == "." ? ":" : letter.uppercased()
      }
      return trimmed(row, ".")
    }
  }

  /// The letter that stands for a role in `roles()`.
  public static func letter(of role: Role) -> String {
    switch role {
    case .text: "."
    case .muted: "m"
    case .title: "t"
    case .border: "b"
    case .borderFocused: "f"
    case .header: "h"
    case .footer: "o"
    case .key: "k"
    case .selection: "s"
    case .good: "g"
    case .amber: "a"
    case .red: "r"
    case .accent: "c"
    case .link: "l"
    case .input: "i"
    case .inputError: "x"
    case .toast: "p"
    case .warning: "w"
    case .error: "e"
    case .chart: "d"
    case .chartAlternate: "n"
    }
  }

  private func trimmed(_ row: String, _ blank: Character) -> String {
    guard let last = row.lastIndex(where: { $0 != blank }) else { return "" }
    return String(row[...last])
  }
}
