import Insight
import Programme
import Records
import Terminal

/// An area of the programme or of one partnership: what is found, then from which records and by which rules it is
/// judged.
struct AreaPage {
  let area: Area
  let partner: ID<Partner>?
  let open: OpenProject
  let width: Int

  private var health: AreaHealth { open.insight.area(area, for: partner) }

  var lines: [PageLine] { verdict + records + rules }

  private var verdict: [PageLine] {
    guard health.isRecorded else {
      return [[Span("Nothing is recorded yet by which this could be judged.", .muted)]]
    }
    guard !health.findings.isEmpty else {
      return [[Mark.span(health), Span(" \(health.health.title): no rule finds anything wrong")]]
    }
    return [[Mark.span(health), Span(" \(health.health.title): \(health.reds) red, \(health.ambers) amber")], []]
      + health.findings.flatMap { finding in
        FindingLine.lines(finding, open, width: width, namesArea: false)
          .lines(finding.records.first.flatMap { PageTarget($0, in: open.project) })
      }
  }

  /// The rules of the area that hold here, each with how much it finds in the whole programme.
  private var rules: [PageLine] {
    let all = open.ruleBook.rules.filter { rule in
      rule.rule.area == area && (partner == nil || rule.rule.subject != .programme)
    }
    return RecordPage.heading("Judged by", .lookup(.rules, filter: "\(area.rawValue)."))
      + all.flatMap { rule in
        TitledPage.fact(
          rule.isOn ? "·" : "off", [Span(rule.rule.sentence, rule.isOn ? .text : .muted)], indent: 2, width: width,
          titleWidth: rule.isOn ? 4 : 6
        ).lines()
      }
  }

  /// The records that the rules look at, how many there are, and where one is added.
  private var records: [PageLine] {
    var lines = RecordPage.heading("From these records")
    for source in partner == nil ? programmeSources : [] { lines += line(source.list, source.title) }
    for part in partnerSources { lines += line(part) }
    if area == .capability || area == .delivery { lines += line(.roadblocks, "Roadblocks") }
    return lines + RecordPage.hint("\(open.key("new")) on a line adds one.", open, width: width)
  }

  private func line(_ list: Path, _ title: String) -> [PageLine] {
    let count =
      list == .roadblocks
      ? open.project.roadblocks.count { partner == nil || $0.partner == partner } : open.project.records(in: list).count
    let words = count == 0 ? Span("none yet", .amber) : Span("\(count)")
    let isThere = count > 0 && !Project.holdsMany(list)
    return TitledPage.fact(title, [words], indent: 2, width: width, titleWidth: 34)
      .lines(isThere ? .page(ItemReference(list)) : .list(list))
  }

  /// What is recorded of each partnership, on the pages where it is added.
  private func line(_ source: (title: String, target: (ID<Partner>) -> PageTarget, has: (Partner) -> Bool))
    -> [PageLine]
  {
    let partners = open.project.partners.filter { partner == nil || $0.id == partner }
    guard partner == nil else {
      return partners.flatMap { partner in
        TitledPage.fact(
          source.title, [source.has(partner) ? Span("recorded") : Span("none yet", .amber)], indent: 2, width: width,
          titleWidth: 34
        ).lines(source.target(partner.id))
      }
    }
    let title = "Partners: \(source.title.lowercased())"
    guard !partners.isEmpty else {
      return TitledPage.fact(title, [Span("no partner yet", .amber)], indent: 2, width: width, titleWidth: 34)
        .lines(.list(Path.project + "partners"))
    }
    let without = partners.filter { !source.has($0) }
    let words =
      without.isEmpty
      ? Span("of all \(partners.count)") : Span("none of \(without.map(\.name).joined(separator: ", "))", .amber)
    return TitledPage.fact(title, [words], indent: 2, width: width, titleWidth: 34)
      .lines(without.first.map { source.target($0.id) })
  }

  private var programmeSources: [(title: String, list: Path)] {
    func list(_ field: String) -> Path { Path.programme + field }
    return switch area {
    case .clarity: [("Outcomes with their measures", list("outcomes"))]
    case .planning: [("Milestones with forecasts", list("milestones")), ("Money", list("finance"))]
    case .capability: [("Roles of the team", list("team")), ("Constraints", list("constraints"))]
    case .delivery: [("Confidence that was declared", list("confidence"))]
    case .commercials, .relationship: []
    }
  }

  private var partnerSources: [(title: String, target: (ID<Partner>) -> PageTarget, has: (Partner) -> Bool)] {
    func part(_ part: PartnerPart) -> (ID<Partner>) -> PageTarget { { .page(.part(part, of: $0)) } }
    return switch area {
    case .clarity:
      [
        ("Purpose", { .field(PartnerPlaces(id: $0).partner, "purpose") }, { !$0.purpose.isEmpty }),
        ("Answers of step 1", part(.practices), { !$0.practices.isEmpty }),
        (
          "Accountabilities", { .list(PartnerPlaces(id: $0).list("accountabilities")) },
          { !$0.accountabilities.isEmpty }
        ),
        ("Services", part(.contract), { $0.contract?.services.isEmpty == false }),
      ]
    case .commercials: [("Contract and measures", part(.contract), { $0.contract != nil })]
    case .relationship:
      [
        ("Reviews", part(.scorecard), { $0.scorecard?.reviews.isEmpty == false }),
        ("Meetings and feedback", part(.governance), { $0.governance != nil }),
      ]
    case .planning, .capability, .delivery: []
    }
  }
}
