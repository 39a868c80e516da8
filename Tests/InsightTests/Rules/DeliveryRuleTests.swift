import Insight
import Programme
import Records
import Testing

@Suite("Delivery")
struct DeliveryRuleTests {
  private func with(_ roadblocks: Roadblock...) -> Project {
    project {
      $0.roadblocks = roadblocks
      $0.partners = [partner()]
    }
  }

  @Test(
    "A roadblock is stale after 30 days without an event, 14 if high or critical",
    arguments: [
      (.low, 29, false), (.low, 30, true), (.medium, 29, false), (.medium, 30, true), (.high, 13, false),
      (.high, 14, true), (.critical, 13, false), (.critical, 14, true),
    ] as [(Severity, Int, Bool)])
  func stale(severity: Severity, days: Int, isFound: Bool) {
    let quiet = roadblock(age: 50, news: days) { $0.severity = severity }
    #expect(levels("delivery.stale", in: with(quiet)) == (isFound ? [.amber] : []))
  }

  @Test("Without events the day it was raised counts, and without that nothing does")
  func noEvents() {
    #expect(levels("delivery.stale", in: with(roadblock(age: 30, news: nil))) == [.amber])
    #expect(levels("delivery.stale", in: with(roadblock(age: nil, news: nil))).isEmpty)
    #expect(levels("delivery.aged", in: with(roadblock(age: nil, news: nil))).isEmpty)
  }

  @Test("Where history is thin, a roadblock is aged after 60 days", arguments: [(60, false), (61, true)])
  func aged(age: Int, isFound: Bool) {
    #expect(levels("delivery.aged", in: with(roadblock(age: age))) == (isFound ? [.amber] : []))
    #expect(levels("delivery.aged", in: with(resolved("RB-2", took: age, ago: 0))).isEmpty)
  }

  @Test("Where history says so, a roadblock is aged beyond the service level")
  func agedByHistory() {
    let closed = (0..<20).map { resolved("RB-C\($0)", took: 10, ago: 20) }
    func judged(_ age: Int) -> [Health] {
      levels("delivery.aged", in: project { $0.roadblocks = closed + [roadblock(age: age)] })
    }
    #expect(judged(10).isEmpty)
    #expect(judged(11) == [.amber])
  }

  @Test(
    "A critical roadblock is to be escalated within 7 days",
    arguments: [
      (.critical, .team, 6, false), (.critical, .team, 7, true), (.critical, .programmeBoard, 50, false),
      (.high, .team, 50, false),
    ] as [(Severity, Escalation, Int, Bool)])
  func unescalated(severity: Severity, escalation: Escalation, days: Int, isFound: Bool) {
    let kept = roadblock(age: days) {
      $0.severity = severity
      $0.escalation = escalation
    }
    #expect(levels("delivery.unescalated", in: with(kept)) == (isFound ? [.red] : []))
  }

  @Test("The days count from when it became critical")
  func becameCritical() {
    let kept = roadblock(age: 100) {
      $0.severity = .critical
      $0.events.append(event(.severity, to: "critical", daysAgo: 6))
    }
    #expect(levels("delivery.unescalated", in: with(kept)).isEmpty)
  }

  @Test("A roadblock is past due from the day after, red if severe", arguments: Severity.allCases)
  func pastDue(severity: Severity) {
    func due(_ days: Int) -> Project {
      with(
        roadblock(age: 20) {
          $0.severity = severity
          $0.escalation = .programmeBoard
          $0.dueOn = today - days
          $0.partner = ID("P-1")
        })
    }
    #expect(levels("delivery.past-due", in: due(0)).isEmpty)
    #expect(levels("delivery.past-due", in: due(1)) == [severity >= .high ? .red : .amber])
    #expect(found("delivery.past-due", in: due(1)).map(\.scope) == [.partner(ID("P-1"))])
  }

  @Test(
    "Declared Green with a severe roadblock past due is red",
    arguments: [
      (.green, .high, 1, true), (.green, .critical, 1, true), (.green, .medium, 1, false), (.green, .high, 0, false),
      (.amber, .high, 1, false), (.exempt, .high, 1, false), (.notAssessed, .high, 1, false),
    ] as [(Confidence, Severity, Int, Bool)])
  func watermelon(rating: Confidence, severity: Severity, late: Int, isFound: Bool) {
    var judged = with(
      roadblock(age: 3) {
        $0.severity = severity
        $0.dueOn = today - late
      })
    judged.programme.confidence = [declared(rating, by: "SRO", daysAgo: 1)]
    #expect(levels("delivery.watermelon", in: judged) == (isFound ? [.red] : []))
  }
}

/// An assessment so many days ago.
func declared(_ rating: Confidence, by rater: String, daysAgo: Int) -> ConfidenceAssessment {
  make {
    $0.rating = rating
    $0.rater = rater
    $0.date = today - daysAgo
  }
}
