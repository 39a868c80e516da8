import Insight
import Programme
import Records
import Terminal
import Text

/// What is coming, and how reliable that is: what is due by date, then how roadblocks flow, then which dates slip.
struct AheadPage {
  let open: OpenProject
  let width: Int
  var filter = ""

  private var outlook: Outlook { open.outlook }

  /// The words in the border.
  var title: [Span] { [Span("Look-ahead", .title), Span(" \(outlook.coming.words)", .muted)] }

  var lines: [PageLine] { coming + flow + ages + arrivals + cumulative + slips }

  // MARK: What is due

  private var coming: [PageLine] {
    let all = outlook.coming.items
    let words = Filter(filter)
    let shown = filter.isEmpty ? all : all.filter { words.fits(texts($0)) }
    let narrowed = filter.isEmpty ? "" : ", \(shown.count) of \(all.count) with “\(filter)”"
    let head = Array(heading("Coming up in \(outlook.coming.days) days\(narrowed)").dropFirst())
    guard !shown.isEmpty else {
      return head
        + paragraph(
          filter.isEmpty
            ? "Nothing is due. Milestones, roadblocks, meetings, reviews, actions, KPI assessments and contracts stand "
              + "here by their day" + open.onScreen("; \(open.key("new")) adds a record on its page") + "."
            : "Nothing that is due fits “\(filter)”; \(open.key("back")) clears the filter.", .muted)
    }
    let columns = [
      Column(title: "", width: 9, rank: 9, alignment: .trailing), Column(title: "Day", width: 6, rank: 7),
      Column(title: "What", width: 15, rank: 8), Column(title: "Move", width: 7, rank: 8),
      Column(title: "", width: 20, rank: 9, grows: true, comfort: 40),
      Column(title: "Partner", width: 18, rank: width < Self.roomForPartner ? 1 : 6),
      Column(title: "Note", width: 34, rank: 5), Column(title: "Owner", width: 14, rank: 3),
    ]
    return head
      + shown.map { item in
        let due = DueStatus(item.date, on: outlook.coming.today)
        let day = item.date.words(near: outlook.coming.today)
        let cells = [
          Span(when(due), Mark.role(due)), Span(day, .muted), Span(item.kind.rawValue), Span(item.side.brief, .muted),
          Span(title(item)), Span(item.partner.map { open.name(of: $0) } ?? "", .muted), Span(item.note, .muted),
          Span(item.owner, .muted),
        ]
        return PageLine(
          Column.line(cells, columns, width: width),
          target: PageTarget(item.record, in: open.project))
      }
  }

  /// The width from which the partner has a column.
  private static let roomForPartner = 92

  /// What it is; of meetings and reviews with whom, where the partner has no column.
  private func title(_ item: ComingUpItem) -> String {
    guard width < Self.roomForPartner, item.side == .shared, item.owner.isEmpty || item.kind == .meeting,
      let partner = item.partner
    else { return item.title }
    return "\(item.title), \(open.name(of: partner))"
  }

  private func when(_ due: DueStatus) -> String {
    switch due {
    case .past(let days): "past \(days)d"
    case .today: "today"
    case .soon(let days), .later(let days): "in \(days)d"
    }
  }

  private func texts(_ item: ComingUpItem) -> [String] {
    [
      item.kind.rawValue, item.title, item.note, item.owner, item.side.spoken, item.side.rawValue,
      item.partner.map { open.name(of: $0) } ?? "", item.record.description, item.isOverdue ? "overdue" : "",
    ]
  }

  // MARK: How roadblocks flow

  private var flow: [PageLine] {
    let forecast = outlook.forecast
    var lines = heading("How long roadblocks take")
    guard !open.project.roadblocks.isEmpty else {
      let raise = open.key("new")
      return lines
        + paragraph(
          "No roadblock was ever raised. Once some are resolved, this tells how long they take and by when those open "
            + "will be gone" + open.onScreen("; \(raise) on the roadblocks raises one") + ".", .muted)
    }
    func fact(_ title: String, _ words: String) {
      lines += TitledPage.fact(title, [Span(words)], indent: 2, width: width, titleWidth: 20).lines()
    }
    fact("Service level", outlook.serviceLevel.words)
    fact("  held so far", outlook.serviceLevelTest.words)
    fact("Forecast", forecast.words)
    if case .expected = forecast.outcome {
      fact("  held so far", forecast.backTest.words)
      fact("  the same ones", forecast.sameOnes.words)
    }
    return lines
  }

  private var ages: [PageLine] {
    let ageing = outlook.ageing
    let chart = AgeingChart.lines(ageing, width: width)
    guard !chart.isEmpty else { return [] }
    var words = "\(ageing.beyondServiceLevel) older than the service level of \(ageing.serviceLevel.days) days"
    if ageing.undated > 0 { words += " · \(ageing.undated) without a day" }
    return heading("Age of open roadblocks") + chart.lines() + paragraph(words, .muted)
  }

  private var arrivals: [PageLine] {
    let chart = ArrivalsChart.lines(outlook.flow, width: width)
    guard !open.project.roadblocks.isEmpty else { return [] }
    guard !chart.isEmpty else {
      return heading("Came and went, week by week") + paragraph("Nothing came and nothing went in 12 weeks.", .muted)
    }
    return heading("Came and went, week by week") + chart.lines() + paragraph(outlook.flow.words, .muted)
  }

  private var cumulative: [PageLine] {
    let chart = CumulativeFlowChart.lines(outlook.flow, width: width)
    guard !chart.isEmpty else { return [] }
    let undated = outlook.flow.undated
    return heading("Where they stood at the end of each week") + chart.lines()
      + (undated > 0 ? paragraph("left out: \(undated) that came or went on an unknown day", .muted) : [])
  }

  // MARK: Which dates slip

  private var slips: [PageLine] {
    let head = heading("Which dates slip")
    guard !outlook.slips.isEmpty else {
      return head
        + paragraph(
          "No milestone is ahead that has a date. With a baseline and forecasts, this tells which slip and how likely "
            + "they are to slip again" + open.onScreen("; \(open.key("new")) on the programme adds one") + ".", .muted)
    }
    let columns = [
      Column(title: "Milestone", width: 15, rank: 9), Column(title: "So far", width: 30, rank: 9),
      Column(title: "Next slip", width: 20, rank: 6, grows: true, comfort: 61),
      Column(title: "Title", width: 24, rank: 4, grows: true, comfort: 30),
    ]
    return head
      + [PageLine(Column.line(columns.map { Span($0.title, .muted) }, columns, width: width))]
      + outlook.slips.map { slip in
        let late = (slip.totalDays ?? 0) > 0
        return PageLine(
          Column.line(
            [
              Span(slip.id.text, .accent), Span(slip.words, late ? .amber : .text),
              Span(slip.chance?.odds ?? "", .muted),
              Span(slip.title, .muted),
            ], columns, width: width), target: .page(.milestone(slip.id)))
      }
  }

  private func heading(_ words: String) -> [PageLine] { RecordPage.heading(words) }

  private func paragraph(_ words: String, _ role: Role) -> [PageLine] {
    TextWidth.wrapped(words, to: max(8, width - 2)).map { [Span("  " + $0, role)] }.lines()
  }
}
