import ArgumentParser
import Insight
import Programme
import Report

/// Says which fields a kind of record has.
struct RecordFields: TandemCommand {
  static let configuration = CommandConfiguration(
    commandName: "fields", abstract: "Say which fields a record has, and what may stand there.",
    discussion: "Without a list, every list of a project file.")

  @Argument(help: "A list such as milestones or partners/contract/measures.", completion: PlaceCompletion.kinds)
  var list: String?

  func run(in environment: inout Environment) throws {
    let tables: [ReportTable]
    if let list {
      let kind = try RecordKind.meant(by: list)
      try environment.console.say("\(kind.type.noun), in \(kind.pattern): \(kind.hint)\n\n")
      tables = [RecordFields.fields(of: kind)] + (kind.type == Settings.self ? RecordFields.rules : [])
    } else {
      tables = [RecordFields.kinds]
    }
    try environment.say(tables)
  }

  private static var kinds: ReportTable {
    ReportTable(
      "kinds", "", columns: [ReportColumn("place", "Place"), ReportColumn("hint", "What is recorded there")],
      rows: RecordKind.all.map { [.text($0.pattern), .text($0.hint)] }, empty: "")
  }

  private static func fields(of kind: RecordKind) -> ReportTable {
    let rows = kind.fields.map { field -> [ReportValue] in
      var (name, shape) = (field.name, field.shape)
      if case .mapping(let element) = shape { (name, shape) = ("\(name).NAME", element) }
      return [.text(name), .text(field.isNeeded ? "yes" : ""), .text(shape.expected), .text(field.hint)]
    }
    let columns = [
      ReportColumn("field", "Field"), ReportColumn("needed", "Needed"),
      ReportColumn("expected", "What may stand there"),
      ReportColumn("hint", "What it is"),
    ]
    return ReportTable("fields", "", columns: columns, rows: rows, empty: "")
  }

  /// The names that settings take for thresholds and switches.
  private static var rules: [ReportTable] {
    let thresholds = Rule.all.flatMap { rule in
      zip(rule.thresholdNames, rule.thresholds).map { name, threshold -> [ReportValue] in
        [.text("thresholds.\(name)"), .amount(threshold.value), .text(threshold.meaning)]
      }
    }
    let switches = Rule.all.map { rule -> [ReportValue] in [.text("rules.\(rule.id)"), .text(rule.sentence)] }
    return [
      ReportTable(
        "thresholds", "",
        columns: [
          ReportColumn("name", "Threshold"), ReportColumn("value", "Built in", isNumber: true),
          ReportColumn("meaning", "What it means"),
        ], rows: thresholds, empty: ""),
      ReportTable(
        "rules", "", columns: [ReportColumn("name", "Switch"), ReportColumn("sentence", "What the rule finds")],
        rows: switches, empty: ""),
    ]
  }
}
