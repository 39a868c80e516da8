import Insight
import Programme
import Records

extension ViewSource {
  /// The scorecard of all partners in one table.
  var partnerTable: ViewSection { ViewSection("partners", "Partners", [.table(scorecards)]) }

  /// The scorecard of all partners, and for each the dimensions; why they stand so is told by area.
  var partners: ViewSection { ViewSection("partners", "Partners", [.table(scorecards)] + scores) }

  /// For each partner the dimensions.
  var partnerScores: ViewSection { ViewSection("partners", "What the sides say of each other", scores) }

  private var scores: [ViewBlock] {
    insight.partners.filter { !$0.dimensions.isEmpty }.map {
      .table(dimensions($0, of: $0.id.text, "\($0.name): \($0.reviewWords)"))
    }
  }

  /// One partner: how it stands, why, and everything recorded.
  func partner(_ partner: Partner) -> ViewSection {
    var blocks: [ViewBlock] = []
    if let health = insight.partners.first(where: { $0.id == partner.id }) {
      blocks.append(
        .facts([
          ViewFact("health", "Health", .health(health.health)),
          ViewFact("weSay", "The department says", .tenths(ifAny: health.weSay)),
          ViewFact("theySay", "The partner says", .tenths(ifAny: health.theySay)),
          ViewFact("gap", "Widest gap", .tenths(ifAny: health.gap)),
          ViewFact("gapDimension", "Widest on", .text(ifAny: health.gapDimension)),
          ViewFact("reviews", "Reviews", .text(health.reviewWords)),
          ViewFact("openRoadblocks", "Open roadblocks", .whole(health.openRoadblocks)),
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
          ViewList(
            "findings", "Findings", health.areas.flatMap(\.findings).map { item($0) },
            empty: "The rules found nothing to say about this partnership.")))
      if !health.dimensions.isEmpty { blocks.append(.table(dimensions(health, of: nil, "Scores"))) }
    }
    return ViewSection("partner", "Partner", blocks + [.record(ViewRecord("record", partner))])
  }

  private var scorecards: ViewTable {
    ViewTable(
      "partners", "",
      columns: [
        ViewColumn("id", "Id", isDetail: true), ViewColumn("name", "Partner"), ViewColumn("step", "Step"),
        ViewColumn("health", "Health"), ViewColumn("weSay", "We say", isNumber: true),
        ViewColumn("weMoved", "Moved", isNumber: true), ViewColumn("theySay", "They say", isNumber: true),
        ViewColumn("theyMoved", "Moved", isNumber: true), ViewColumn("gap", "Gap", isNumber: true),
        ViewColumn("gapDimension", "Widest on", isDetail: true),
        ViewColumn("openRoadblocks", "Open", isNumber: true), .data("stepNumber"), .data("scoredPeriod"),
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
  func dimensions(_ partner: PartnerHealth, of id: String?, _ title: String) -> ViewTable {
    ViewTable(
      "scores", of: id, title,
      columns: [
        .data("id"), ViewColumn("dimension", "Dimension"),
        ViewColumn("weSay", "We say", isNumber: true), ViewColumn("weMoved", "Moved", isNumber: true),
        ViewColumn("theySay", "They say", isNumber: true), ViewColumn("theyMoved", "Moved", isNumber: true),
        ViewColumn("weOfOurselves", "We of us", isNumber: true),
        ViewColumn("theyOfThemselves", "They of them", isNumber: true),
        ViewColumn("gap", "Gap", isNumber: true), ViewColumn("gapIsWide", "Wide", isDetail: true),
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
