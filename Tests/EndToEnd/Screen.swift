/// What stands on a terminal's screen.
struct Screen {
  /// Its rows, without blanks at their ends.
  let rows: [String]

  /// All of it.
  var text: String { rows.joined(separator: "\n") }

  /// Whether a text stands in one of the rows.
  func shows(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

  /// Whether a text stands on the screen, also where the terminal itself broke the line.
  func says(_ text: String) -> Bool { rows.joined().contains(text) }

  /// The row with the selection of the pane that has the keys.
  var selectedRow: String { rows.first { $0.contains("▌") } ?? "" }
}
