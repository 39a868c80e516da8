import FoundationEssentials
import Insight
import Programme
import Records
import Terminal
import Text

/// Everything on a partner in the order of the method: why we need them, how far we have come, what is judged and what
/// is due, then each side of the partnership in a few lines that open its page.
struct PartnerPage {
  let partner: Partner
  let health: PartnerHealth
  let open: OpenProject
  let width: Int

  private var places: PartnerPlaces { PartnerPlaces(id: partner.id) }
  private var today: CalendarDate { open.insight.today }

  var lines: [PageLine] {
    let purpose = partner.purpose.isEmpty ? Span("not said yet", .amber) : Span(partner.purpose)
    let roadblocks = open.project.roadblocks.filter { $0.partner == partner.id && $0.status.isOpen }
    return TitledPage.fact("Why we need them", [purpose], width: width).lines(.field(places.partner, "purpose"))
      + TitledPage.fact("Step", [Span("\(partner.step.short), \(PartnerPractices(partner).words)")], width: width)
      .lines(places.page(.practices))
      + areas + comingUp + accountabilities + selection + contract + scorecard + governance
      + RecordPage.heading("Open roadblocks (\(roadblocks.count))", .list(.roadblocks))
      + RoadblockTable.lines(roadblocks, open, width: width)
      + rest
  }

  private var areas: [PageLine] {
    RecordPage.heading("Areas")
      + health.areas.flatMap { area in
        // What stands for one finding is told in full: the summary is made for a narrow pane.
        let words = area.findings.first { $0.brief == area.summary }?.sentence ?? area.summary
        return TitledPage.fact(
          area.area.title, [Mark.span(area), Span(" "), Span(words)], indent: 2, width: width, titleWidth: 16
        ).lines(.page(.area(area.area, partner.id)))
      }
  }

  /// How many of the things that are due the page tells, and how many of them may be overdue while others are ahead.
  private static let (shownAhead, shownOverdue) = (5, 2)

  private var comingUp: [PageLine] {
    let due = open.ahead.items.filter { $0.partner == partner.id }
    let late = due.count(where: \.isOverdue)
    let count = late > 0 ? "\(late) overdue, \(due.count - late) ahead" : "\(due.count)"
    guard !due.isEmpty else {
      return RecordPage.heading("Coming up") + [
        [Span("  nothing due in the next \(open.ahead.days) days", .muted)]
      ]
    }
    let ahead = due.dropFirst(late).prefix(Self.shownAhead - min(late, Self.shownOverdue))
    let lateShown = min(late, Self.shownAhead - ahead.count)
    let hidden = late > lateShown ? ", \(late - lateShown) of them overdue" : ""
    let shown = due.prefix(lateShown) + ahead
    let table = PageTable(
      columns: ["", "", "", ""].map { PageTable.Column(title: $0) },
      rows: shown.map { item in
        let who = item.owner.isEmpty || width < 100 ? item.side.spoken : item.owner
        return [
          Span("  " + item.when, item.isOverdue ? .red : .text), Span(item.kind.rawValue, .muted),
          Span(TextWidth.truncated(who, to: 20), .muted), Span(item.title),
        ]
      })
    return RecordPage.heading("Coming up (\(count))")
      + table.lines(width: width, targets: shown.map { PageTarget($0.record, in: open.project) })
      + (due.count > shown.count
        ? [
          PageLine(
            [Span("  and \(due.count - shown.count) more" + hidden, .link)],
            target: .lookup(.ahead, filter: health.name))
        ]
        : [])
  }

  private var accountabilities: [PageLine] {
    let list = places.list("accountabilities")
    let all = partner.accountabilities
    guard !all.isEmpty else { return RecordPage.heading("Accountabilities: none yet", .list(list)) }
    return RecordPage.heading("Accountabilities (\(all.count))", .list(list))
      + all.flatMap { accountability in
        let deliverable =
          accountability.deliverable.isEmpty
          ? Span("no deliverable named", .amber) : Span(accountability.deliverable, .muted)
        let words = accountability.text + (accountability.mustHave ? " (must-have)" : "")
        return
          (TextWidth.wrapped(words, to: max(8, width - 2)).map { [Span("  " + $0)] }
          + TitledPage.fact("", [deliverable], indent: 4, width: width, titleWidth: 4))
          .lines(.record(list + .id(accountability.id.text)))
      }
  }

  /// A heading that opens the page of a part, with some lines of it.
  private func summary(_ part: PartnerPart, titled words: String = "", _ lines: [Span]) -> [PageLine] {
    let title = words.isEmpty ? part.title : "\(part.title) \(words)"
    let target = places.page(part)
    return RecordPage.heading(title, target)
      + lines.flatMap { line in
        TextWidth.wrapped(line.text, to: max(8, width - 2)).map {
          [Span("  "), Span($0, line.style.role, line.style.attributes)]
        }
      }.lines(target)
  }

  private var selection: [PageLine] {
    guard let selection = partner.selection else {
      return summary(.selection, [Span("nothing recorded of how they are or were chosen", .muted)])
    }
    let framework = selection.framework.isEmpty ? "no framework named" : selection.framework
    func weight(_ name: String, _ weight: Decimal?) -> String { "\(name) \(weight.map { "\($0)" } ?? "not set")" }
    let weights = [weight("quality", selection.qualityWeight), weight("price", selection.priceWeight)]
    var lines = [Span("\(framework) · \(weights.joined(separator: ", "))")]
    if let ranking = SelectionRanking(selection) {
      lines += [Span(ranking.words), Span("Criteria \(ranking.criteria.words)", .muted)]
    } else {
      lines.append(Span(selection.bids.isEmpty ? "no bids recorded" : "no criterion has a weight", .muted))
    }
    return summary(.selection, lines)
  }

  private var contract: [PageLine] {
    guard let contract = partner.contract,
      let standing = ContractStatus(partner, in: open.judged, on: today)
    else { return summary(.contract, [Span("nothing recorded of what is agreed", .muted)]) }
    let duty = open.duty(of: partner.id)
    let value = contract.value.map { open.project.words(for: $0, currency: contract.currency) } ?? "no value recorded"
    let end = contract.end.map { "\($0.words), \(standing.endWords)" } ?? standing.endWords
    let off = standing.measures.filter(\.isOffTarget)
      .map { "\($0.measure.title) (\($0.latest?.rating.rawValue ?? ""))" }
    var lines = [
      Span("\(value) · \(end)", (standing.daysLeft ?? 0) < 0 ? .red : .text), Span(standing.measureWords),
    ]
    lines += duty.map { [Span("KPIs to publish: \($0.words)", $0.gaps.isEmpty ? .muted : .amber)] } ?? []
    if !off.isEmpty { lines.append(Span("Off target: \(off.joined(separator: ", "))", .amber)) }
    return summary(.contract, titled: contract.reference, lines)
  }

  private var governance: [PageLine] {
    guard partner.governance != nil else {
      return summary(.governance, [Span("nothing recorded of who meets whom", .muted)])
    }
    let standing = GovernanceStatus(partner, on: today)
    return summary(
      .governance,
      standing.levels.map { Span("\($0.level.level.rawValue): \($0.words)", $0.isOverdue ? .red : .text) }
        + [Span(standing.words, standing.lateActions.isEmpty ? .muted : .amber)])
  }

  private var rest: [PageLine] {
    let shown: Set = [
      "id", "purpose", "step", "practices", "accountabilities", "selection", "contract", "scorecard", "governance",
    ]
    return RecordPage.heading("Record")
      + FieldLines(open: open, width: width).lines(of: partner, at: places.partner, skipping: shown)
  }

  private var scorecard: [PageLine] {
    let page = places.page(.scorecard)
    guard let review = health.scoredReview else {
      return RecordPage.heading("Scorecard", page) + [[Span("  no review yet", .muted)]]
    }
    let isWide = width >= 72
    let titles =
      [""] + ScoreView.allCases.map { $0.heading(isWide: isWide) }
      + (isWide ? ["change", "gap"] : ["\nchange", "\ngap"])
    let columns = titles.enumerated().map { index, title in
      PageTable.Column(title: title, alignment: index == 0 ? .leading : .trailing)
    }
    let rows = health.dimensions.map { row in
      [
        Span(row.title), ScoreSpan.score(row.weAboutThem), ScoreSpan.score(row.theyAboutUs),
        ScoreSpan.score(row.weAboutOurselves), ScoreSpan.score(row.theyAboutThemselves),
        ScoreSpan.change(row.changeAboutThem), ScoreSpan.gap(row.gap, isWide: row.isGapWide),
      ]
    }
    let gaps = health.dimensions.contains { $0.gap != nil }
    let words = health.begunReview.map { TextWidth.wrapped($0.begunWords, to: max(8, width - 2)) } ?? []
    let begun = words.map { [Span("  "), Span($0, .amber)] }.lines(page)
    return RecordPage.heading("Scorecard, \(review.period), \(review.date.words)", page)
      + begun
      + PageTable(columns: columns, rows: rows).lines(
        width: width, targets: health.dimensions.map { .page(.dimension($0.id, of: partner.id)) })
      + (gaps ? GapLines.explanation(health.dimensions, partner: partner.name, width: width).lines() : [])
  }
}
