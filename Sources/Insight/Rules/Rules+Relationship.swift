import Programme
import Records

extension Rule {
  /// The rules of relationship.
  ///
  /// Do both sides govern it, say what they think, and answer?
  static let relationship: [Rule] = [
    .eachPartner(
      "relationship.review", .relationship, thresholds: [Threshold(90, "days without a review from which it counts")],
      "No review of a partnership at work; from the contract's start where there was none yet.",
      several: "partners not reviewed lately"
    ) { partner, limits in
      guard partner.isToBeReviewed else { return [] }
      let last = partner.scorecard.latest?.date
      let days = partner.reviewedSince.map { partner.today - $0 }
      guard days.map({ $0 >= max(1, limits.days) }) ?? true else { return [] }
      let said =
        switch (last, days) {
        case (_?, let days?): "was last reviewed \(counted(days, "day")) ago"
        case (nil, let days?): "has not been reviewed, \(counted(days, "day")) into the contract"
        case (_, nil): "has never been reviewed"
        }
      return [
        Verdict(
          "\(partner.name) \(said) (amber from \(counted(limits.days, "day")))",
          brief: last == nil ? "no review of \(partner.name)" : "\(partner.name) not reviewed for \(days ?? 0) days",
          [partner.scorecardPath])
      ]
    },
    .eachPartner(
      "relationship.fall", .relationship, thresholds: [Threshold(1, "points from which a fall counts")],
      "A score that fell since the review before.", several: "scores lower than last time"
    ) { partner, limits in
      partner.directions.compactMap { direction in
        let fallen = partner.scorecard.rows.compactMap { row -> String? in
          guard let change = direction.change(row), let now = direction.score(row), change < 0,
            // Means of scores are rarely exact: 3, 3, 2 fell to 2, 2, 1 by a little less than 1.
            -change >= limits.main - 1e-9
          else { return nil }
          return "\(row.title) \((now - change).shortWords) → \(now.shortWords)"
        }
        guard !fallen.isEmpty else { return nil }
        return Verdict(
          "\(direction.says) fell on \(counted(fallen.count, "dimension")) (amber from "
            + "\(limits.main.shortWords)): \(fallen.joined(separator: ", "))",
          brief: "\(direction.briefly) fell on \(counted(fallen.count, "dimension"))", partner.latestReviews(2)
        ).telling(of: fallen.count)
      }
    },
    .eachPartner(
      "relationship.falling", .relationship, thresholds: [Threshold(2, "reviews running from which it counts")],
      "A mean score that fell review after review.", several: "mean scores falling steadily"
    ) { partner, limits in
      partner.directions.compactMap { direction in
        let runs = max(1, limits.days)
        let last = direction.trend(partner.scorecard).suffix(runs + 1).compactMap(\.self)
        guard last.count == runs + 1, zip(last, last.dropFirst()).allSatisfy({ $0 - $1 > 1e-9 }) else { return nil }
        return Verdict(
          "\(direction.says) fell \(counted(runs, "review")) running: "
            + last.map { $0.words(decimals: 1) }.joined(separator: " → "),
          brief: "\(direction.briefly) fell \(counted(runs, "review")) running", partner.latestReviews(runs + 1))
      }
    },
    .eachPartner(
      gapID, .relationship, thresholds: [Threshold(2, "points of difference from which it counts")],
      "The two sides say very different things of the same side on the same dimension.",
      several: "wide gaps between the sides"
    ) { partner, limits in
      let wide = partner.scorecard.rows.compactMap { row -> (title: String, gap: Double)? in
        row.isGapWide ? row.gap.map { (row.title, $0) } : nil
      }
      guard let widest = wide.map(\.gap).max() else { return [] }
      let list = wide.map { "\($0.title) \($0.gap.shortWords)" }.joined(separator: ", ")
      return [
        Verdict(
          "The department and \(partner.name) differ by \(widest.shortWords) (amber from \(limits.main.shortWords)): "
            + list,
          brief: "gap of \(widest.shortWords) with \(partner.name)", partner.latestReviews(1)
        ).telling(of: wide.count)
      ]
    },
    .eachPartner(
      "relationship.not-scored", .relationship, "One side has not scored the other in the latest review.",
      several: "sides that have not scored"
    ) { partner, _ in
      guard let review = partner.scorecard.latest else { return [] }
      return partner.scorecard.notScored.map { side in
        let who = side == .department ? "The department" : partner.name
        let whom = side == .department ? partner.name : "the department"
        return Verdict(
          "\(who) has not scored \(whom) in the review of \(review.date.words)",
          brief: "\(side == .department ? "we have" : "\(partner.name) has") not scored",
          [partner.path("scorecard", "reviews", id: review.id.text)])
      }
    },
    .eachPartner(
      "relationship.feedback", .relationship, thresholds: [Threshold(14, "days without a response")],
      "Feedback that nobody has answered.", several: "pieces of feedback unanswered"
    ) { partner, limits in
      (partner.partner.governance?.feedback ?? []).compactMap { feedback in
        let days = partner.today - feedback.on
        guard feedback.respondedOn == nil, feedback.response.isEmpty, days >= max(1, limits.days) else { return nil }
        let from = feedback.givenBy == .department ? "the department" : partner.name
        return Verdict(
          "Feedback from \(from) of \(feedback.on.words) has been unanswered for \(counted(days, "day")) "
            + "(amber from \(limits.days)): \"\(feedback.text.clipped(to: 60))\"",
          brief: "feedback from \(from) unanswered \(counted(days, "day"))",
          [partner.path("governance", "feedback", id: feedback.id.text)])
      }
    },
    .eachPartner(
      "relationship.start", .relationship,
      thresholds: [Threshold(30, "days into the contract without any meeting from which it counts")],
      "A contract that runs, and the two sides have not met: no time was invested in a good start.",
      several: "contracts begun without a meeting"
    ) { partner, limits in
      guard partner.isContractRunning, let start = partner.contractStart,
        (partner.partner.governance?.meetings ?? []).allSatisfy({ $0.date > partner.today })
      else { return [] }
      let days = partner.today - start
      guard days >= max(1, limits.days) else { return [] }
      return [
        Verdict(
          "No meeting with \(partner.name) is recorded, \(counted(days, "day")) into the contract (amber from "
            + "\(limits.days))",
          brief: "no meeting with \(partner.name.clipped(to: 28)) yet",
          [partner.partner.governance == nil ? partner.path : partner.path + "governance"])
      ]
    },
    .eachPartner(
      "relationship.meeting", .relationship, thresholds: [Threshold(1, "days past the cadence from which it counts")],
      "A meeting overdue against its cadence.", several: "meetings overdue"
    ) { partner, limits in
      (partner.partner.governance?.levels ?? []).compactMap { level in
        guard let every = level.everyDays, let next = partner.nextMeeting(level) else { return nil }
        let last = partner.meetings(level.level).last?.date
        let late = partner.today - next
        guard late > 0, late >= limits.days else { return nil }
        let when = last.map { "was last held on \($0.words)" } ?? "has not been held since the contract began"
        return Verdict(
          "The \(level.level.rawValue) meeting with \(partner.name) \(when) and is \(counted(late, "day")) overdue "
            + "(every \(every) days)",
          brief: "\(level.level.rawValue) meeting \(counted(late, "day")) overdue", [partner.path + "governance"])
      }
    },
    .eachPartner(
      "relationship.meeting-value", .relationship,
      thresholds: [
        Threshold(2, "worth of 5 up to which a meeting counts as worth little"),
        Threshold(2, "meetings running from which it counts", suffix: ".times"),
      ],
      "Meetings worth little to one side, again and again.", several: "runs of meetings worth little"
    ) { partner, limits in
      let times = max(1, limits.whole(".times"))
      return GovernanceLevelName.allCases.flatMap { level in
        Party.allCases.compactMap { side -> Verdict? in
          let valued = partner.meetings(level).compactMap { meeting in
            (side == .department ? meeting.valueToDepartment : meeting.valueToPartner).map { (meeting, $0) }
          }
          let last = valued.suffix(times)
          guard last.count == times, last.allSatisfy({ Double($0.1) <= limits.main }) else { return nil }
          let who = side == .department ? "the department" : partner.name
          let worth = last.map { String($0.1) }.joined(separator: ", ")
          return Verdict(
            "The last \(counted(times, "\(level.rawValue) meeting")) with \(partner.name) were worth \(worth) of 5 to "
              + "\(who) (amber up to \(limits.main.shortWords))",
            brief: "\(level.rawValue) meetings worth little to \(who)",
            last.map { partner.path("governance", "meetings", id: $0.0.id.text) })
        }
      }
    },
    .eachPartner(
      "relationship.action", .relationship, thresholds: [Threshold(1, "days late from which it counts")],
      "An action agreed in a meeting that is overdue.", several: "actions late"
    ) { partner, limits in
      (partner.partner.governance?.meetings ?? []).flatMap { meeting in
        meeting.actions.compactMap { action -> Verdict? in
          guard action.doneOn == nil, let due = action.due else { return nil }
          let days = partner.today - due
          guard days > 0, days >= limits.days else { return nil }
          let whose = action.side == .department ? "the department" : partner.name
          let owner = action.owner.isEmpty ? "" : " (\(action.owner))"
          return Verdict(
            "Action \"\(action.text)\" of \(whose)\(owner) is \(counted(days, "day")) late: it was due on \(due.words)",
            brief: "action of \(whose) \(counted(days, "day")) late",
            [partner.path("governance", "meetings", id: meeting.id.text) + "actions" + .id(action.id.text)])
        }
      }
    },
  ]
}

extension Rule {
  private static let gapID = "relationship.gap"

  /// The gap from which the two sides differ widely in a project; `nil` where the rule on gaps is switched off.
  static func gapLimit(in project: Project) -> Double? {
    guard named(gapID)?.isOn(in: project) ?? true else { return nil }
    return Limits(ofRule: gapID, in: project.settings).main
  }
}

/// What one side says of the other, with the words for it.
private struct Voice {
  let isOurs: Bool
  let partner: String

  var says: String {
    isOurs ? "What the department says of \(partner)" : "What \(partner) says of the department"
  }
  var briefly: String { isOurs ? "our score of \(partner)" : "\(partner)'s score of us" }

  func score(_ row: DimensionRow) -> Double? { isOurs ? row.weAboutThem : row.theyAboutUs }
  func change(_ row: DimensionRow) -> Double? { isOurs ? row.changeAboutThem : row.changeAboutUs }
  func trend(_ scorecard: ScorecardReading) -> [Double?] {
    isOurs ? scorecard.weSayTrend : scorecard.theySayTrend
  }
}

extension PartnerFacts {
  fileprivate var directions: [Voice] { [Voice(isOurs: true, partner: name), Voice(isOurs: false, partner: name)] }

  var scorecardPath: Path { partner.scorecard == nil ? path : path + "scorecard" }

  /// The latest reviews in which anything was scored, newest first.
  fileprivate func latestReviews(_ count: Int) -> [Path] {
    scorecard.scored.suffix(count).reversed().map { path("scorecard", "reviews", id: $0.review.id.text) }
  }
}
