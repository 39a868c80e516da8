/// What a section is made of; formats know these and nothing about programmes.
public enum ViewBlock: Equatable, Sendable {
  /// Labelled values.
  case facts([ViewFact])
  /// A sentence or a paragraph, under a name for data.
  case paragraph(key: String, String)
  /// Rows under columns.
  case table(ViewTable)
  /// Sentences under a heading.
  case list(ViewList)
  /// A whole record.
  case record(ViewRecord)
}
