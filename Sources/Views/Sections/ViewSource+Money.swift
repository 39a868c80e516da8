import Insight
import Programme
import Records

extension ViewSource {
  /// Forecast against baseline, over the whole life and by period.
  var money: ViewSection {
    guard let finance = project.programme.finance else {
      return ViewSection("money", "Money", [.paragraph(key: "summary", "No money is recorded.")])
    }
    let unit = [finance.currency, finance.unit].filter { !$0.isEmpty }.joined(separator: " ")
    let money = insight.money
    return ViewSection(
      "money", "Money",
      [
        .paragraph(
          key: "summary",
          money.map { $0.words.capitalised + "." } ?? "Neither a baseline nor a forecast is recorded."),
        .facts([
          ViewFact("currency", "Currency", .text(ifAny: finance.currency)),
          ViewFact("unit", "Unit", .text(ifAny: finance.unit)),
          ViewFact("baseline", "Baseline", .amount(ifAny: money?.baseline)),
          ViewFact("forecast", "Forecast", .amount(ifAny: money?.forecast)),
          ViewFact("time", "Compared for", .text(ifAny: money.map { $0.time ?? "the whole life" })),
          ViewFact("variancePercent", "Over baseline, %", .difference(ifAny: money?.variancePercent)),
        ]),
        .table(
          ViewTable(
            "periods", unit.isEmpty ? "By period" : "By period, in \(unit)",
            columns: [
              ViewColumn("period", "Period"), ViewColumn("baseline", "Baseline", isNumber: true),
              ViewColumn("forecast", "Forecast", isNumber: true), ViewColumn("actual", "Actual", isNumber: true),
            ],
            rows: finance.periods.map {
              [.text($0.period), .amount(ifAny: $0.baseline), .amount(ifAny: $0.forecast), .amount(ifAny: $0.actual)]
            }, empty: "No periods are recorded.")),
      ])
  }
}
