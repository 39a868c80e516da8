import Insight
import Programme
import Records

extension ReportSource {
  /// Forecast against baseline, over the whole life and by period.
  var money: ReportSection {
    guard let finance = project.programme.finance else {
      return ReportSection("money", "Money", [.paragraph(key: "summary", "No money is recorded.")])
    }
    let unit = [finance.currency, finance.unit].filter { !$0.isEmpty }.joined(separator: " ")
    let money = insight.money
    return ReportSection(
      "money", "Money",
      [
        .paragraph(
          key: "summary",
          money.map { $0.words.capitalised + "." } ?? "Neither a baseline nor a forecast is recorded."),
        .facts([
          ReportFact("currency", "Currency", .text(ifAny: finance.currency)),
          ReportFact("unit", "Unit", .text(ifAny: finance.unit)),
          ReportFact("baseline", "Baseline", .amount(ifAny: money?.baseline)),
          ReportFact("forecast", "Forecast", .amount(ifAny: money?.forecast)),
          ReportFact("time", "Compared for", .text(ifAny: money.map { $0.time ?? "the whole life" })),
          ReportFact("variancePercent", "Over baseline, %", .difference(ifAny: money?.variancePercent)),
        ]),
        .table(
          ReportTable(
            "periods", unit.isEmpty ? "By period" : "By period, in \(unit)",
            columns: [
              ReportColumn("period", "Period"), ReportColumn("baseline", "Baseline", isNumber: true),
              ReportColumn("forecast", "Forecast", isNumber: true), ReportColumn("actual", "Actual", isNumber: true),
            ],
            rows: finance.periods.map {
              [.text($0.period), .amount(ifAny: $0.baseline), .amount(ifAny: $0.forecast), .amount(ifAny: $0.actual)]
            }, empty: "No periods are recorded.")),
      ])
  }
}
