import Programme
import Records

/// An issue of a tracker, whatever layout it was read from.
struct Issue: Sendable {
  /// Something said about it.
  struct Comment: Sendable {
    let author: String
    let body: String
    let at: Instant
  }

  let number: Int
  let title: String
  let body: String
  let author: String
  /// Who is to do it; `nil` where the file does not say, which is not nobody.
  let assignees: [String]?
  let labels: [String]
  let milestone: String
  /// The status it stands for: open, resolved, or withdrawn where it was closed as not planned.
  let status: Status
  let createdAt: Instant
  let closedAt: Instant?
  let closedBy: String
  let updatedAt: Instant?
  let comments: [Comment]

  /// The roadblock's id: `GH-123`.
  var id: ID<Roadblock> { ID("GH-\(number)") }

  /// The last moment at which something is known to have happened to it.
  var lastKnown: Instant {
    ([createdAt] + [closedAt, updatedAt].compactMap(\.self) + comments.map(\.at)).max() ?? createdAt
  }
}

/// What a label of a tracker says of a roadblock.
enum IssueLabel: Equatable {
  case severity(Severity)
  case side(Side)
  case cause(Cause)
  case kind(RoadblockKind)
  case partner(ID<Partner>)

  /// Reads a label, with or without a prefix such as `priority:`; `nil` where it says none of these.
  init?(_ label: String, partners: [Partner]) {
    let folded = PlainText.folded(label)
    let last = label.split { ":/".contains($0) }.last.map { PlainText.folded(String($0)) } ?? folded
    for word in folded == last ? [folded] : [folded, last] {
      if let known = IssueLabel.words[word] {
        self = known
        return
      }
      if let partner = partners.first(where: {
        PlainText.folded($0.name) == word || PlainText.folded($0.id.text) == word
      }) {
        self = .partner(partner.id)
        return
      }
    }
    return nil
  }

  /// Labels as trackers commonly have them, folded.
  private static let words: [String: IssueLabel] = [
    "critical": .severity(.critical), "blocker": .severity(.critical), "blocking": .severity(.critical),
    "showstopper": .severity(.critical), "p0": .severity(.critical), "sev0": .severity(.critical),
    "high": .severity(.high), "highpriority": .severity(.high), "major": .severity(.high), "urgent": .severity(.high),
    "p1": .severity(.high), "sev1": .severity(.high),
    "medium": .severity(.medium), "normal": .severity(.medium), "moderate": .severity(.medium),
    "p2": .severity(.medium), "sev2": .severity(.medium),
    "low": .severity(.low), "lowpriority": .severity(.low), "minor": .severity(.low), "trivial": .severity(.low),
    "p3": .severity(.low), "p4": .severity(.low), "sev3": .severity(.low), "sev4": .severity(.low),
    "department": .side(.department), "customer": .side(.department), "client": .side(.department),
    "partner": .side(.partner), "supplier": .side(.partner), "vendor": .side(.partner),
    "shared": .side(.shared), "thirdparty": .side(.thirdParty), "external": .side(.thirdParty),
    "clarity": .cause(.clarity), "planning": .cause(.planning), "capability": .cause(.capability),
    "commercials": .cause(.commercials), "commercial": .cause(.commercials),
    "poordecisionmaking": .kind(.poorDecisionMaking), "changeindirection": .kind(.changeInDirection),
    "poorrequirements": .kind(.poorRequirements), "requirements": .kind(.poorRequirements),
    "accessorenvironment": .kind(.accessOrEnvironment), "environment": .kind(.accessOrEnvironment),
    "access": .kind(.accessOrEnvironment), "missingcapacity": .kind(.missingCapacity),
    "capacity": .kind(.missingCapacity), "dependency": .kind(.dependency), "dependencies": .kind(.dependency),
    "funding": .kind(.funding), "commercialdispute": .kind(.commercialDispute), "technical": .kind(.technical),
    "bug": .kind(.technical),
  ]
}
