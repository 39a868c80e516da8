import Insight
import Programme
import Terminal

/// Everything on a partner: why we need them, the areas with reasons, the scorecard both ways, roadblocks, and then
/// every field of the record.
struct PartnerPage {
  let partner: Partner
  let health: PartnerHealth
  let open: OpenProject
  let width: Int

  private var place: RecordPlace { RecordPlace(.project("partners"), .item(partner.id.text)) }

  var lines: [PageLine] {
    func fact(_ title: String, _ words: String, _ field: String) -> [PageLine] {
      TitledPage.fact(title, [Span(words)], width: width).lines(.field(place, field))
    }
    var lines = fact("Step", partner.step.short, "step")
    lines += fact("Why we need them", partner.purpose.isEmpty ? "no purpose recorded" : partner.purpose, "purpose")
    lines += RecordPage.heading("Areas")
    for area in health.areas {
      lines += TitledPage.fact(
        area.area.title, [Mark.span(area), Span(" "), Span(words(area))], width: width, titleWidth: 14
      ).lines(.page(.area(area.area, partner.id)))
    }
    lines += scorecard
    let roadblocks = open.project.roadblocks.filter { $0.partner == partner.id && $0.status.isOpen }
    lines += RecordPage.heading("Open roadblocks (\(roadblocks.count))", .list(.roadblocks))
    lines += RoadblockTable.lines(roadblocks, open, width: width)
    let all = FieldLines(open: open, width: width)
    return lines + RecordPage.heading("Record")
      + all.lines(of: partner, at: place, skipping: ["id", "purpose", "step", "scorecard"])
  }

  private var scorecard: [PageLine] {
    let page = PageTarget.page(.part(.scorecard, of: partner.id))
    guard let review = health.latestReview else {
      return RecordPage.heading("Scorecard", page) + [[Span("  no review yet", .muted)]]
    }
    let titles =
      width < 72
      ? ["", "we\n→them", "they\n→us", "we\n→us", "they\n→them", "\nchange"]
      : ["", "we→them", "they→us", "we→us", "they→them", "change"]
    let columns = titles.enumerated().map { index, title in
      PageTable.Column(title: title, alignment: index == 0 ? .leading : .trailing)
    }
    let rows = health.dimensions.map { row in
      [
        Span(row.title), score(row.weAboutThem), score(row.theyAboutUs), score(row.weAboutOurselves),
        score(row.theyAboutThemselves), change(row.changeAboutThem),
      ]
    }
    return RecordPage.heading("Scorecard, \(review.period), \(review.date.words)", page)
      + PageTable(columns: columns, rows: rows).lines(width: width)
  }

  /// The area in a few words; where one finding is the worst, all that it says.
  private func words(_ area: AreaHealth) -> String {
    guard let worst = area.findings.first, area.findings.count(where: { $0.rule == worst.rule }) == 1 else {
      return area.summary
    }
    return worst.sentence
  }

  private func score(_ score: Double?) -> Span {
    let role: Role = score.map { $0 <= 2 ? .red : $0 >= 4 ? .good : .text } ?? .muted
    return Span(score.map(PartnersContent.score) ?? "–", role)
  }

  private func change(_ change: Double?) -> Span {
    guard let change else { return Span("") }
    let words = PartnersContent.score(abs(change))
    if words == "0.0" { return Span(words, .muted) }
    return change > 0 ? Span("+" + words, .good) : Span("−" + words, .red)
  }
}
