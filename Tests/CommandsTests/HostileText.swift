import JSONText
import Programme
import Records
import TestSupport

/// Texts that try to command a terminal, to hide, or to change the order of what stands around them.
enum HostileText {
  static let all: [String] =
    (0x00...0x1F).map { "c0 \(character($0)) end" } + (0x7F...0x9F).map { "c1 \(character($0)) end" }
    + [0x202A...0x202E, 0x2066...0x2069, 0x200B...0x200F, 0x2028...0x2029, 0x2060...0x2064, 0xFFF9...0xFFFB]
    .flatMap { $0.map { "format \(character($0)) end" } }
    + [0xE0001...0xE0001, 0xE0020...0xE007F].flatMap { $0.map { "tag \(character($0)) end" } }
    + [
      "\u{1B}[2J\u{1B}[H", "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{7}", "\u{1B}]52;c;cm0gLXJm\u{1B}\\",
      "\u{1B}]8;;http://example.org\u{1B}\\link\u{1B}]8;;\u{1B}\\", "\u{1B}P$q\"p\u{1B}\\", "\u{1B}c", "\u{1B}[6n",
      "\u{9B}2J", "\u{9D}0;title\u{9C}", "\u{90}1$r\u{9C}", "\u{1B}(0lqk\u{1B}(B", "\u{E}graphics\u{F}",
      "back\u{8}\u{8}\u{8}\u{8}",
      "line\r\nover\rwritten", "\u{FEFF}mark", "soft\u{AD}hyphen", "\u{34F}\u{115F}\u{1160}\u{3164}\u{FFA0}\u{180E}",
      "a" + String(repeating: "\u{301}", count: 300), "\u{301}\u{302}no base", String(repeating: "x", count: 1_000),
      String(repeating: "שלום ", count: 40), "مرحبا بالعالم", "👩‍👩‍👧‍👦🏳️‍🌈", "\u{E000}\u{F8FF}\u{10FFFD}",
      character(0xFFFE) + character(0xFDD0),
      "| a | b |", "<script>alert(1)</script>", "[x](javascript:alert(1))", "=1+1", "`code`\n# head",
    ]

  private static func character(_ value: Int) -> String {
    Unicode.Scalar(UInt32(value)).map { String(Character($0)) } ?? ""
  }

  /// The first scalar in what a program wrote that controls, hides or turns around; nil where there is none.
  ///
  /// The variation selectors U+FE00 to U+FE0F may stand anywhere, where emoji carry them, and a joiner between two emoji.
  static func found(in output: String) -> String? {
    let all = Array(output.unicodeScalars)
    for (index, scalar) in all.enumerated() where scalar != "\n" {
      if scalar == "\u{200D}", index > 0, index + 1 < all.count, isEmoji(all[index + 1]),
        isEmoji(all[index - 1]) || index > 1 && all[index - 1] == "\u{FE0F}" && isEmoji(all[index - 2])
      {
        continue
      }
      switch scalar.value {
      case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x180B...0x180E, 0x200B...0x200F: break
      case 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: break
      case 0xE0000...0xE0FFF: break
      default: continue
      }
      let place = output.unicodeScalars.firstIndex(of: scalar) ?? output.startIndex
      let around = output.unicodeScalars[place...].prefix(40).map { $0.escaped(asASCII: true) }.joined()
      return "U+\(String(scalar.value, radix: 16, uppercase: true)) in \(around)"
    }
    return nil
  }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool { scalar.value > 0xFF && scalar.properties.isEmoji }

  /// A project in which every text of every field is the hostile one, ids and references among them.
  static func project(_ text: String) -> JSONValue {
    // A part of the example that still has records of every kind is enough, and quick.
    var project = Project.example(on: CalendarDate(dayNumber: 20_760))
    project.partners = Array(project.partners.prefix(1))
    project.roadblocks = Array(project.roadblocks.prefix(3))
    project.programme.milestones = Array(project.programme.milestones.prefix(2))
    return hostile(project.encoded, text, Project.self)
  }

  private static func hostile<R: Record>(_ record: JSONValue, _ text: String, _ type: R.Type) -> JSONValue {
    let members = record.members ?? []
    return .object(
      members.map { member in
        guard let field = R.fields.first(where: { $0.name == member.name }) else { return member }
        let value = hostile(member.value, text, field.shape)
        return JSONMember(member.name, value)
      } + [JSONMember("unknown \(text)", .string(text))])
  }

  private static func hostile(_ value: JSONValue, _ text: String, _ shape: FieldShape) -> JSONValue {
    switch (shape, value) {
    case (.text, .string): .string(text)
    case (.identifier, .string(let id)), (.reference, .string(let id)): .string(text + id)
    case (.list(let element), .array(let elements)): .array(elements.map { hostile($0, text, element) })
    case (.record(let noun), _): records.first { $0.noun == noun }.map { hostile(value, text, $0) } ?? value
    case (.mapping(let element), .object(let members)):
      .object(members.map { JSONMember(text + $0.name, hostile($0.value, text, element)) })
    default: value
    }
  }

  private static let records: [any Record.Type] = [
    Accountability.self, Action.self, Bid.self, BidScore.self, ConfidenceAssessment.self, Conflict.self,
    Constraint.self, Contract.self, ContractMeasure.self, Criterion.self, Dimension.self, Feedback.self, Finance.self,
    FinancePeriod.self, Forecast.self, Governance.self, GovernanceLevel.self, Incentive.self, KPIAssessment.self,
    MeasureCheck.self, Meeting.self, Milestone.self, Outcome.self, OutcomeMeasure.self, Partner.self,
    PracticeAnswer.self, Programme.self, Reading.self, RecoveryPlan.self, Reply.self, Review.self, Roadblock.self,
    RoadblockEvent.self, Score.self, Scorecard.self, Selection.self, Service.self, Settings.self, Stakeholder.self,
    TeamRole.self, WholeLifeCost.self,
  ]
}
