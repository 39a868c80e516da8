import Insight
import Programme
import Records
import Testing

@Suite("Relationship")
struct RelationshipRuleTests {
  private func reviewed(_ reviews: Review...) -> Project {
    project(with: partner { $0.scorecard = make { $0.reviews = reviews } })
  }

  private func governed(_ change: (inout Governance) -> Void) -> Project {
    project(
      with: partner {
        var governance = Governance()
        change(&governance)
        $0.governance = governance
      })
  }

  @Test("A review is due after 90 days", arguments: [(89, false), (90, true), (400, true)])
  func dueReview(days: Int, isFound: Bool) {
    #expect(levels("relationship.review", in: reviewed(review(daysAgo: days))) == (isFound ? [.amber] : []))
    var never = project(with: partner { $0.contract = make { $0.start = today - days } })
    #expect(levels("relationship.review", in: never) == (isFound ? [.amber] : []))
    never.partners[0].step = .contract
    #expect(levels("relationship.review", in: never).isEmpty)
  }

  @Test(
    "The two sides are to meet in the first 30 days of the contract", arguments: [(29, false), (30, true), (31, true)])
  func start(days: Int, isFound: Bool) {
    let begun = partner(.contract) { $0.contract = make { $0.start = today - days } }
    #expect(levels("relationship.start", in: project(with: begun)) == (isFound ? [.amber] : []))
    #expect(found("relationship.start", in: project(with: begun)).allSatisfy { $0.records == [.partner(ID("P-1"))] })
  }

  @Test("A meeting before the contract or after is a start, one of the future is not; a past contract asks for none")
  func started() {
    func judged(meeting: CalendarDate?, end: CalendarDate? = nil) -> Project {
      project(
        with: partner {
          $0.contract = make {
            $0.start = today - 40
            $0.end = end
          }
          $0.governance = make { $0.meetings = [meeting].compactMap(\.self).map { day in make { $0.date = day } } }
        })
    }
    for meeting in [today - 50, today] { #expect(found("relationship.start", in: judged(meeting: meeting)).isEmpty) }
    for meeting in [today + 1, nil] {
      #expect(
        found("relationship.start", in: judged(meeting: meeting)).map(\.records) == [
          [.partner(ID("P-1")) + "governance"]
        ])
    }
    #expect(found("relationship.start", in: judged(meeting: nil, end: today - 1)).isEmpty)
  }

  @Test("A partnership at work that was never reviewed is found without a contract start as well")
  func neverReviewed() {
    #expect(found("relationship.review", in: project(with: partner())).first?.sentence.contains("never") == true)
    #expect(levels("relationship.review", in: project(with: partner(.contract))).isEmpty)
  }

  @Test("A review of the future is not held yet")
  func futureReview() {
    #expect(levels("relationship.review", in: reviewed(review(daysAgo: 95), review(daysAgo: -5))) == [.amber])
  }

  @Test(
    "A score that fell by a point is found in its direction",
    arguments: [(4, 4, 0), (4, 5, 0), (4, 3, 1), (5, 2, 1)])
  func fall(before: Int, now: Int, count: Int) {
    let ours = reviewed(
      review(daysAgo: 40, score("clarity", before, .department, .partner)),
      review(daysAgo: 5, score("clarity", now, .department, .partner)))
    let theirs = reviewed(
      review(daysAgo: 40, score("clarity", before, .partner, .department)),
      review(daysAgo: 5, score("clarity", now, .partner, .department)))
    #expect(found("relationship.fall", in: ours).count == count)
    #expect(found("relationship.fall", in: ours).allSatisfy { $0.sentence.contains("department says of Northgate") })
    #expect(found("relationship.fall", in: theirs).count == count)
    #expect(found("relationship.fall", in: theirs).allSatisfy { $0.sentence.contains("Northgate says of the dep") })
  }

  @Test("A fall of the means by exactly a point is one, however the thirds are rounded")
  func thirds() {
    func given(_ points: Int) -> Score { score("clarity", points, .department, .partner) }
    let judged = reviewed(
      review(daysAgo: 40, given(3), given(3), given(2)), review(daysAgo: 5, given(2), given(2), given(1)))
    #expect(found("relationship.fall", in: judged).count == 1)
  }

  @Test(
    "A mean that fell two reviews running is found",
    arguments: [([5, 4, 3], true), ([5, 4, 4], false), ([3, 5, 4], false), ([5, 4], false), ([2, 5, 4, 3], true)])
  func falling(scores: [Int], isFound: Bool) {
    let reviews = scores.enumerated().map { index, value in
      review(daysAgo: 80 - index * 10, score("clarity", value, .department, .partner))
    }
    let judged = project(with: partner { $0.scorecard = make { $0.reviews = reviews.reversed() } })
    #expect(levels("relationship.falling", in: judged) == (isFound ? [.amber] : []))
  }

  @Test(
    "A gap counts between what the sides say of the same side",
    arguments: [
      (4, 3, nil, nil, false), (5, 3, nil, nil, true), (1, 5, nil, nil, true), (nil, nil, 2, 4, true),
      (1, nil, 5, nil, false),
    ] as [(Int?, Int?, Int?, Int?, Bool)])
  func gap(aboutThem: Int?, ofThemselves: Int?, aboutUs: Int?, ofOurselves: Int?, isFound: Bool) {
    let scores = [
      aboutThem.map { score("openness", $0, .department, .partner) },
      ofThemselves.map { score("openness", $0, .partner, .partner) },
      aboutUs.map { score("openness", $0, .partner, .department) },
      ofOurselves.map { score("openness", $0, .department, .department) },
    ].compactMap(\.self)
    var round = review(daysAgo: 1)
    round.scores = scores
    #expect(levels("relationship.gap", in: reviewed(round)) == (isFound ? [.amber] : []))
  }

  @Test("The side that has not scored the other is named; a self-score does not count")
  func notScored() {
    let selfScored = reviewed(
      review(
        daysAgo: 1, score("clarity", 3, .department, .partner), score("clarity", 3, .partner, .partner)))
    #expect(found("relationship.not-scored", in: selfScored).map(\.sentence.first) == ["N"])
    #expect(found("relationship.not-scored", in: reviewed(review(daysAgo: 1))).count == 2)
    let both = reviewed(
      review(
        daysAgo: 1, score("clarity", 3, .department, .partner), score("clarity", 3, .partner, .department)))
    #expect(found("relationship.not-scored", in: both).isEmpty)
    let begun = found(
      "relationship.not-scored",
      in: reviewed(review(daysAgo: 9, score("clarity", 3, .department, .partner)), review(daysAgo: 1)))
    #expect(begun.map(\.records.first?.description) == Array(repeating: "partners/P-1/scorecard/reviews/R-1", count: 2))
  }

  @Test("Feedback is to be answered within 14 days", arguments: [(13, false), (14, true)])
  func feedback(days: Int, isFound: Bool) {
    func given(_ change: (inout Feedback) -> Void) -> Project {
      let feedback: Feedback = make {
        $0.id = ID("F-1")
        $0.on = today - days
        $0.text = "Decisions take weeks"
        change(&$0)
      }
      return governed { $0.feedback = [feedback] }
    }
    #expect(levels("relationship.feedback", in: given { _ in }) == (isFound ? [.amber] : []))
    #expect(levels("relationship.feedback", in: given { $0.response = "We decide weekly" }).isEmpty)
    #expect(levels("relationship.feedback", in: given { $0.respondedOn = today }).isEmpty)
  }

  private func meeting(
    daysAgo: Int, _ level: GovernanceLevelName = .executive, us: Int? = nil, them: Int? = nil
  ) -> Meeting {
    make {
      $0.id = ID("MT-\(daysAgo)")
      $0.date = today - daysAgo
      $0.level = level
      $0.valueToDepartment = us
      $0.valueToPartner = them
    }
  }

  @Test("A meeting is overdue past its cadence", arguments: [(30, false), (31, true)])
  func overdueMeeting(days: Int, isFound: Bool) {
    let judged = governed {
      $0.levels = [
        make {
          $0.level = .executive
          $0.everyDays = 30
        }
      ]
      $0.meetings = [
        meeting(daysAgo: days), meeting(daysAgo: 90), meeting(daysAgo: 1, .delivery), meeting(daysAgo: -9),
      ]
    }
    #expect(levels("relationship.meeting", in: judged) == (isFound ? [.amber] : []))
  }

  @Test("A level that never met counts from the contract's start")
  func neverMet() {
    var judged = governed { $0.levels = [make { $0.everyDays = 30 }] }
    #expect(levels("relationship.meeting", in: judged).isEmpty)
    judged.partners[0].contract = make { $0.start = today - 31 }
    #expect(levels("relationship.meeting", in: judged) == [.amber])
    judged.partners[0].governance?.levels[0].everyDays = 0
    #expect(levels("relationship.meeting", in: judged).isEmpty)
  }

  @Test(
    "Meetings worth 2 or less twice running to the same side are found",
    arguments: [
      ([(2, 4), (2, 4)], 1), ([(2, 4), (3, 4)], 0), ([(2, 4), (4, 2)], 0), ([(1, 1), (2, 2)], 2), ([(1, 1)], 0),
    ] as [([(Int, Int)], Int)])
  func meetingValue(values: [(Int, Int)], count: Int) {
    let judged = governed {
      $0.meetings = values.enumerated().map { index, value in
        meeting(daysAgo: 20 - index, us: value.0, them: value.1)
      }
    }
    #expect(levels("relationship.meeting-value", in: judged).count == count)
  }

  @Test("Meetings of different levels are not one series, and those not valued are passed over")
  func series() {
    let mixed = governed {
      $0.meetings = [meeting(daysAgo: 9, .executive, us: 1), meeting(daysAgo: 8, .delivery, us: 1)]
    }
    #expect(levels("relationship.meeting-value", in: mixed).isEmpty)
    let gaps = governed {
      $0.meetings = [meeting(daysAgo: 9, us: 1), meeting(daysAgo: 8), meeting(daysAgo: 7, us: 1)]
    }
    #expect(levels("relationship.meeting-value", in: gaps) == [.amber])
  }

  @Test("An action is late from the day after", arguments: [(0, false), (1, true)])
  func action(days: Int, isFound: Bool) {
    let action: Action = make {
      $0.id = ID("AC-1")
      $0.text = "Send the plan"
      $0.due = today - days
    }
    var held = meeting(daysAgo: 20)
    held.actions = [action, make { $0.doneOn = today }, make { $0.due = nil }]
    let judged = governed { $0.meetings = [held] }
    #expect(levels("relationship.action", in: judged) == (isFound ? [.amber] : []))
    #expect(
      found("relationship.action", in: judged).allSatisfy {
        $0.records.map(\.description) == ["partners/P-1/governance/meetings/MT-20/actions/AC-1"]
      })
  }
}

/// A review so many days ago.
func review(daysAgo: Int, _ scores: Score...) -> Review {
  make {
    $0.id = ID("R-\(daysAgo)")
    $0.date = today - daysAgo
    $0.scores = scores
  }
}

/// A score from a side about a side.
func score(_ dimension: String, _ value: Int, _ from: Party, _ about: Party) -> Score {
  make {
    $0.dimension = dimension
    $0.score = value
    $0.scoredBy = from
    $0.about = about
  }
}
