import Insight
import Programme
import Records

extension ViewSource {
  /// Every rule with its thresholds, whether it is on and how much it finds, and what settings name that is not known.
  var rules: ViewSection {
    let book = RuleBook(project.settings, insight.findings)
    return ViewSection(
      "rules", "Rules",
      [
        .table(
          ViewTable(
            "rules", "",
            columns: [
              ViewColumn("id", "Rule"), ViewColumn("area", "Area", isDetail: true),
              ViewColumn("levels", "Levels"), ViewColumn("scope", "Over", isDetail: true),
              ViewColumn("on", "On"), ViewColumn("findings", "Found", isNumber: true),
              ViewColumn("sentence", "What it finds"),
            ],
            rows: book.rules.map { standing in
              let rule = standing.rule
              return [
                .text(rule.id), .text(rule.area.title),
                .texts(Health.allCases.filter { rule.levels.contains($0) }.map(\.title)),
                .text(rule.subject.rawValue), .flag(standing.isOn), .whole(standing.findings), .text(rule.sentence),
              ]
            }, empty: "No rules.")),
        .table(
          ViewTable(
            "thresholds", "Thresholds",
            columns: [
              ViewColumn("id", "Threshold"), ViewColumn("value", "Value", isNumber: true),
              ViewColumn("builtIn", "Built in", isNumber: true), ViewColumn("meaning", "Meaning"),
              .data("rule"), .data("isTuned"),
            ],
            rows: (book.rules.flatMap { standing in standing.thresholds.map { ($0, standing.rule.id) } }
              + book.others.map { ($0, nil) }).map { threshold, rule in
                [
                  .text(threshold.id), .amount(threshold.value), .amount(threshold.builtIn), .text(threshold.meaning),
                  .text(ifAny: rule), .flag(threshold.tuned != nil),
                ]
              }, empty: "No thresholds.")),
        .table(
          ViewTable(
            "unknown", "In settings, and known to no rule",
            columns: [ViewColumn("id", "Name"), ViewColumn("says", "Says")],
            rows: book.unknown.map { [.text($0.id), .text($0.words)] }, empty: "Nothing.")),
      ])
  }
}
