import Insight
import Programme
import Records

extension ReportSource {
  /// The scorecard of all partners in one table.
  var partnerTable: ReportSection { ReportSection("partners", "Partners", [.table(scorecards)]) }

  /// The scorecard of all partners, and for each the dimensions; why they stand so is told by area.
  var partners: ReportSection { ReportSection("partners", "Partners", [.table(scorecards)] + scores) }

  /// For each partner the dimensions.
  var partnerScores: ReportSection { ReportSection("partners", "What the sides say of each other", scores) }

  private var scores: [ReportBlock] {
    insight.partners.filter { !$0.dimensions.isEmpty }.map {
      .table(dimensions($0, of: $0.id.text, "\($0.name): \($0.reviewWords)"))
    }
  }

  /// One partner: how it stands, why, and everything recorded.
  func partner(_ partner: Partner) -> ReportSection {
    var blocks: [ReportBlock] = []
    if let health = insight.partners.first(where: { $0.id == partner.id }) {
      blocks.append(
        .facts([
          ReportFact("health", "Health", .health(health.health)),
          ReportFact("weSay", "The department says", .tenths(ifAny: health.weSay)),
          ReportFact("theySay", "The partner says", .tenths(ifAny: health.theySay)),
          ReportFact("gap", "Widest gap", .tenths(ifAny: health.gap)),
          ReportFact("gapDimension", "Widest on", .text(ifAny: health.gapDimension)),
          ReportFact("reviews", "Reviews", .text(health.reviewWords)),
          ReportFact("openRoadblocks", "Open roadblocks", .whole(health.openRoadblocks)),
          .data("stepNumber", .whole(health.step.rawValue)),
          .data("scoredPeriod", .text(ifAny: health.scoredReview?.period)),
          .data("scoredOn", .date(ifAny: health.scoredReview?.date)),
          .data("latestReviewOn", .date(ifAny: health.latestReview?.date)),
          .data("notScored", .texts(health.notScored.map(\.rawValue))),
          .data("areasRecorded", .whole(health.areas.count(where: \.isRecorded))),
          .data("areas", .whole(health.areas.count)),
        ]))
      blocks.append(
        .list(
          ReportList(
            "findings", "Findings", health.areas.flatMap(\.findings).map { item($0) },
            empty: "The rules found nothing to say about this partnership.")))
      if !health.dimensions.isEmpty { blocks.append(.table(dimensions(health, of: nil, "Scores"))) }
    }
    return ReportSection("partner", "Partner", blocks + [.record(ReportRecord("record", partner))])
  }

  private var scorecards: ReportTable {
    ReportTable(
      "partners", "",
      columns: [
        ReportColumn("id", "Id", isDetail: true), ReportColumn("name", "Partner"), ReportColumn("step", "Step"),
        ReportColumn("health", "Health"), ReportColumn("weSay", "We say", isNumber: true),
        ReportColumn("weMoved", "Moved", isNumber: true), ReportColumn("theySay", "They say", isNumber: true),
        ReportColumn("theyMoved", "Moved", isNumber: true), ReportColumn("gap", "Gap", isNumber: true),
        ReportColumn("gapDimension", "Widest on", isDetail: true),
        ReportColumn("openRoadblocks", "Open", isNumber: true), .data("stepNumber"), .data("scoredPeriod"),
        .data("scoredOn"), .data("latestReviewOn"), .data("notScored"), .data("red"), .data("amber"),
        .data("areasRecorded"),
      ],
      rows: insight.partners.map {
        [
          .text($0.id.text), .text($0.name), .text($0.step.short), .health($0.health), .tenths(ifAny: $0.weSay),
          .difference(ifAny: $0.movement), .tenths(ifAny: $0.theySay), .difference(ifAny: $0.theirMovement),
          .tenths(ifAny: $0.gap), .text(ifAny: $0.gapDimension), .whole($0.openRoadblocks),
          .whole($0.step.rawValue), .text(ifAny: $0.scoredReview?.period), .date(ifAny: $0.scoredReview?.date),
          .date(ifAny: $0.latestReview?.date), .texts($0.notScored.map(\.rawValue)),
          .whole($0.areas.reduce(0) { $0 + $1.reds }), .whole($0.areas.reduce(0) { $0 + $1.ambers }),
          .whole($0.areas.count(where: \.isRecorded)),
        ]
      }, empty: "The programme has no partners yet.")
  }

  /// What the two sides say on each dimension in the scored review.
  func dimensions(_ partner: PartnerHealth, of id: String?, _ title: String) -> ReportTable {
    ReportTable(
      "scores", of: id, title,
      columns: [
        .data("id"), ReportColumn("dimension", "Dimension"),
        ReportColumn("weSay", "We say", isNumber: true), ReportColumn("weMoved", "Moved", isNumber: true),
        ReportColumn("theySay", "They say", isNumber: true), ReportColumn("theyMoved", "Moved", isNumber: true),
        ReportColumn("weOfOurselves", "We of us", isNumber: true),
        ReportColumn("theyOfThemselves", "They of them", isNumber: true),
        ReportColumn("gap", "Gap", isNumber: true), ReportColumn("gapIsWide", "Wide", isDetail: true),
      ],
      rows: partner.dimensions.map {
        [
          .text($0.id), .text($0.title), .tenths(ifAny: $0.weAboutThem), .difference(ifAny: $0.changeAboutThem),
          .tenths(ifAny: $0.theyAboutUs), .difference(ifAny: $0.changeAboutUs), .tenths(ifAny: $0.weAboutOurselves),
          .tenths(ifAny: $0.theyAboutThemselves), .tenths(ifAny: $0.gap), .flag($0.isGapWide),
        ]
      }, empty: "Nobody has scored.")
  }
}
