import FoundationEssentials
import Insight
import JSONText
import Programme
import Records
import Terminal

/// What the programme costs: forecast against baseline over the whole life, and period by period.
struct MoneyPage {
  let finance: Finance
  let open: OpenProject
  let width: Int

  var lines: [PageLine] {
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
    let place = Path.programme + "finance"
    let periods = Path.programme + "finance" + "periods"
    var targets = finance.periods.indices.map { PageTarget.record(periods + .index($0)) }
    targets.append(.record(Path.programme + "finance" + "wholeLife"))
    let count = finance.periods.isEmpty ? ": none yet" : " (\(finance.periods.count))"
    lines.append(PageLine([Span("Periods" + count, .title, .bold)], target: .list(periods)))
    if rows.isEmpty {
      let words = "What each period costs stands here, by baseline, forecast and actual; \(open.key("new")) adds one."
      lines += RecordPage.hint(words, open, width: width)
    }
    lines += PageTable(columns: [PageTable.Column(title: "Period")] + numbers, rows: rows)
      .lines(width: width, targets: targets)
    lines +=
      [[]]
      + FieldLines(open: open, width: width)
      .lines(of: finance, at: place, skipping: finance.wholeLife == nil ? ["periods"] : ["periods", "wholeLife"])
    let others = finance.periods.flatMap(\.unknown) + (finance.wholeLife?.unknown ?? [])
    guard !others.isEmpty else { return lines }
    lines += RecordPage.heading("Also in the file")
    return lines + others.flatMap { TitledPage.fact($0.name, [Span($0.value.words)], width: width) }.lines()
  }

  private func amount(_ amount: Decimal?) -> Span {
    amount.map { Span(finance.words(for: $0)) } ?? Span("–", .muted)
  }
}
