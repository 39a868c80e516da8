import FoundationEssentials
import Insight
import JSONText
import Programme
import Terminal

/// What the programme costs: forecast against baseline over the whole life, and period by period.
struct MoneyPage {
  let finance: Finance
  let open: OpenProject
  let width: Int

  var lines: [[Span]] {
    var lines = RecordPage.judged(open, .programme + "finance", width)
    if lines.isEmpty, let money = open.insight.money { lines = [[Span(money.words, .title)], []] }
    let numbers: [PageTable.Column] = ["Baseline", "Forecast", "Actual"].map {
      PageTable.Column(title: $0, alignment: .trailing)
    }
    var rows = finance.periods.map { period in
      [Span(period.period), amount(period.baseline), amount(period.forecast), amount(period.actual)]
    }
    if let whole = finance.wholeLife {
      let actuals = finance.periods.compactMap(\.actual)
      rows.append([
        Span("Whole life", .title), amount(whole.baseline), amount(whole.forecast),
        amount(actuals.isEmpty ? nil : actuals.reduce(0, +)),
      ])
    }
    lines += PageTable(columns: [PageTable.Column(title: "Period")] + numbers, rows: rows).lines(width: width)
    let others = finance.unknown + finance.periods.flatMap(\.unknown) + (finance.wholeLife?.unknown ?? [])
    guard !others.isEmpty else { return lines }
    lines += RecordPage.heading("Also in the file")
    return lines + others.flatMap { TitledPage.fact($0.name, [Span($0.value.words)], width: width) }
  }

  private func amount(_ amount: Decimal?) -> Span {
    amount.map { Span(finance.words(for: $0)) } ?? Span("–", .muted)
  }
}
