/// What a section is made of; formats know these and nothing about programmes.
public enum ReportBlock: Equatable, Sendable {
  /// Labelled values.
  case facts([ReportFact])
  /// A sentence or a paragraph, under a name for data.
  case paragraph(key: String, String)
  /// Rows under columns.
  case table(ReportTable)
  /// Sentences under a heading.
  case list(ReportList)
  /// A whole record.
  case record(ReportRecord)
}
