import Programme
import Records
import Testing

@Suite struct WordTests {
  @Test(arguments: [
    ("in progress", Status.inProgress), ("In-Progress", .inProgress), ("in_progress", .inProgress), ("i", .inProgress),
    ("OPEN", .open), ("wa", .waiting), ("wi", .withdrawn), ("RESOLVED", .resolved), (" res ", .resolved),
  ])
  func `a word is known in any case, without its spaces, and by its first letters`(typed: String, status: Status) {
    #expect(Status(typed: typed) == status)
  }

  @Test(arguments: ["", " ", "w", "openn", "done"])
  func `what fits no word, or two, is none`(typed: String) { #expect(Status(typed: typed) == nil) }

  @Test func `a word that begins another is itself`() {
    #expect(Confidence(typed: "amber") == .amber)
    #expect(Confidence(typed: "amber/r") == .amberRed)
    #expect(Confidence(typed: "r") == nil)
    #expect(Confidence(typed: "official-sensitive") == nil)
    #expect(Classification(typed: "official") == .official)
    #expect(Classification(typed: "official sensitive") == .officialSensitive)
  }

  @Test func `severity and escalation go up and down one step and stop at the ends`() {
    #expect(Severity.allCases.map(\.raised) == [.medium, .high, .critical, .critical])
    #expect(Severity.allCases.map(\.lowered) == [.low, .low, .medium, .high])
    #expect(Severity.allCases == Severity.allCases.sorted())
    #expect(Escalation.allCases.map(\.raised) == [.programmeBoard, .seniorResponsibleOwner, .portfolio, .portfolio])
    #expect(Escalation.allCases == Escalation.allCases.sorted())
  }

  @Test func `open, in progress and waiting count as open`() {
    #expect(Status.allCases.filter(\.isOpen) == [.open, .inProgress, .waiting])
    #expect(Set(Status.allCases.map(\.letter)).count == Status.allCases.count)
  }

  /// The words as the domain's page and the published scales have them.
  @Test func `the words of each scale are as published`() {
    #expect(Side.allCases.map(\.rawValue) == ["department", "partner", "shared", "third party"])
    #expect(Cause.allCases.map(\.rawValue) == ["clarity", "planning", "capability", "commercials"])
    #expect(
      RoadblockKind.allCases.map(\.rawValue) == [
        "poor decision making", "change in direction", "poor requirements", "access or environment", "missing capacity",
        "dependency", "funding", "commercial dispute", "technical", "other",
      ])
    #expect(Escalation.allCases.map(\.rawValue) == ["team", "programme board", "SRO", "portfolio"])
    #expect(
      EventChange.allCases.map(\.rawValue) == ["status", "escalation", "owner", "due", "severity", "side", "comment"])
    #expect(
      Confidence.allCases.map(\.rawValue) == [
        "Green", "Amber/Green", "Amber", "Amber/Red", "Red", "Exempt", "Reset", "Not assessed",
      ])
    #expect(
      KPIRating.allCases.map(\.rawValue) == [
        "Good", "Approaching target", "Requires improvement", "Inadequate", "Other",
      ])
    #expect(Answer.allCases.map(\.rawValue) == ["yes", "partly", "no", "not applicable"])
    #expect(GovernanceLevelName.allCases.map(\.rawValue) == ["executive", "programme", "delivery"])
    #expect(Step.allCases.map(\.rawValue) == [1, 2, 3, 4, 5])
  }
}
