/// A way to lay out a report: one row of the list that `--format`, the export chooser and the help read.
public struct ReportFormat: Sendable {
  /// The name on the command line.
  public let name: String
  /// What it is for, in a few words.
  public let summary: String
  /// The ending of a file's name, without the point.
  public let fileExtension: String
  /// Lays the report out as a whole document that ends with a line feed.
  ///
  /// Every text that comes from the file is escaped for the format: nothing in it can hide, command a terminal or
  /// become markup. Cost: proportional to the length of the document.
  public let render: @Sendable (Report) -> String

  /// Markdown with pipe tables.
  public static let markdown = ReportFormat(
    name: "markdown", summary: "Markdown with tables, for wikis and board packs", fileExtension: "md"
  ) { MarkdownRenderer().render($0) }

  /// Aligned text of 80 columns.
  public static let text = ReportFormat(
    name: "text", summary: "aligned text of 80 columns, for mail and print", fileExtension: "txt"
  ) { TextRenderer(columns: 80).render($0) }

  /// JSON of a stable shape.
  public static let json = ReportFormat(
    name: "json", summary: "data of a stable shape, for scripts", fileExtension: "json"
  ) { JSONRenderer().render($0) }

  /// One labelled value a line: what screen readers and `grep` like.
  public static let plain = ReportFormat(
    name: "plain", summary: "one labelled value a line, for screen readers and grep", fileExtension: "txt"
  ) { PlainRenderer().render($0) }

  /// The formats of an export, in the order in which they are offered.
  public static let all: [ReportFormat] = [markdown, text, json]

  /// The format of that name.
  public static func named(_ name: String) -> ReportFormat? { all.first { $0.name == name.lowercased() } }
}
