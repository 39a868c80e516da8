import ArgumentParser
import Insight
import Programme
import Records
import Views

/// Says which fields a kind of record has.
struct RecordFields: TandemCommand {
  static let configuration = CommandConfiguration(
    commandName: "fields", abstract: "Say which fields a record has, and what may stand there.",
    discussion: "Without a list, every list of a project file.")

  @Argument(help: "A list such as milestones or partners/contract/measures.", completion: PlaceCompletion.kinds)
  var list: String?

  func run(in world: inout Environment) throws {
    let tables: [ViewTable]
    if let list {
      let kind = try RecordKind.meant(by: list)
      try world.console.say("\(kind.type.noun), in \(kind.pattern): \(kind.hint)\n\n")
      tables = [RecordFields.fields(of: kind)] + (kind.type == Settings.self ? RecordFields.rules : [])
    } else {
      tables = [RecordFields.kinds]
    }
    try world.say(tables)
  }

  private static var kinds: ViewTable {
    ViewTable(
      "kinds", "", columns: [ViewColumn("place", "Place"), ViewColumn("hint", "What is recorded there")],
      rows: RecordKind.all.map { [.text($0.pattern), .text($0.hint)] }, empty: "")
  }

  private static func fields(of kind: RecordKind) -> ViewTable {
    let rows = kind.fields.map { field -> ViewRow in
      var (name, shape) = (field.name, field.shape)
      if case .mapping(let element) = shape { (name, shape) = ("\(name).NAME", element) }
      return [.text(name), .text(field.isNeeded ? "yes" : ""), .text(shape.expected), .text(field.hint)]
    }
    let columns = [
      ViewColumn("field", "Field"), ViewColumn("needed", "Needed"),
      ViewColumn("expected", "What may stand there"),
      ViewColumn("hint", "What it is"),
    ]
    return ViewTable("fields", "", columns: columns, rows: rows, empty: "")
  }

  /// The names that settings take for thresholds and switches.
  private static var rules: [ViewTable] {
    let thresholds = Rule.all.flatMap { rule in
      zip(rule.thresholdNames, rule.thresholds).map { name, threshold -> ViewRow in
        [.text("thresholds.\(name)"), .amount(threshold.value), .text(threshold.meaning)]
      }
    }
    let switches = Rule.all.map { rule -> ViewRow in [.text("rules.\(rule.id)"), .text(rule.sentence)] }
    return [
      ViewTable(
        "thresholds", "",
        columns: [
          ViewColumn("name", "Threshold"), ViewColumn("value", "Built in", isNumber: true),
          ViewColumn("meaning", "What it means"),
        ], rows: thresholds, empty: ""),
      ViewTable(
        "rules", "", columns: [ViewColumn("name", "Switch"), ViewColumn("sentence", "What the rule finds")],
        rows: switches, empty: ""),
    ]
  }
}
