import Insight
import Programme
import Records

extension ReportSource {
  /// Every rule with its thresholds, whether it is on and how much it finds, and what settings name that is not known.
  var rules: ReportSection {
    let book = RuleBook(project.settings, insight.findings)
    return ReportSection(
      "rules", "Rules",
      [
        .table(
          ReportTable(
            "rules", "",
            columns: [
              ReportColumn("id", "Rule"), ReportColumn("area", "Area", isDetail: true),
              ReportColumn("levels", "Levels"), ReportColumn("scope", "Over", isDetail: true),
              ReportColumn("on", "On"), ReportColumn("findings", "Found", isNumber: true),
              ReportColumn("sentence", "What it finds"),
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
          ReportTable(
            "thresholds", "Thresholds",
            columns: [
              ReportColumn("id", "Threshold"), ReportColumn("value", "Value", isNumber: true),
              ReportColumn("builtIn", "Built in", isNumber: true), ReportColumn("meaning", "Meaning"),
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
          ReportTable(
            "unknown", "In settings, and known to no rule",
            columns: [ReportColumn("id", "Name"), ReportColumn("says", "Says")],
            rows: book.unknown.map { [.text($0.id), .text($0.words)] }, empty: "Nothing.")),
      ])
  }
}
