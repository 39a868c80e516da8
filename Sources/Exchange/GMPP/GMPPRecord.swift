/// One programme's cells by what they say.
struct GMPPRecord: Sendable {
  private(set) var cells: [GMPPField: CSVCell] = [:]

  /// The cell of a field; `nil` where the file has no such column.
  subscript(field: GMPPField) -> CSVCell? {
    get { cells[field] }
    set { cells[field] = newValue }
  }

  /// The text of a field, cleaned; empty where there is none.
  func text(_ field: GMPPField) -> String { cells[field].map { PlainText.clean($0.text) } ?? "" }

  /// The name on one line.
  var name: String { cells[.name]?.label ?? "" }
}
