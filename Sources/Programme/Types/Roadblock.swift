public import JSONText
public import Records

/// Something in the way: whose move it is, how long it has waited and what it holds up.
public struct Roadblock: Identified {
  /// What one is called in messages.
  public static let noun = "roadblock"
  /// How the ids of new ones begin.
  public static let idPrefix = "RB"
  /// Nobody names a roadblock.
  public static let isNumbered = true

  /// The name, unique in its list; never changes.
  public var id: ID<Roadblock> = ID("")
  /// What it is, in a few words.
  public var title: String = ""
  /// Anything that helps to remove it.
  public var detail: String = ""
  /// The partnership it concerns.
  public var partner: ID<Partner>?
  /// Whose move it is.
  public var side: Side = .department
  /// The area in which it has its cause.
  public var cause: Cause?
  /// The kind of cause.
  public var kind: RoadblockKind?
  /// low, medium, high or critical.
  public var severity: Severity = .medium
  /// open, in progress, waiting, resolved or withdrawn.
  public var status: Status = .open
  /// How far up it has been taken.
  public var escalation: Escalation = .team
  /// The milestones that it holds up.
  public var blocks: [ID<Milestone>] = []
  /// Who removes it.
  public var owner: String = ""
  /// The day on which it was raised.
  public var raisedOn: CalendarDate?
  /// Who raised it.
  public var raisedBy: String = ""
  /// The day by which it is to be gone.
  public var dueOn: CalendarDate?
  /// Every change, with who and when.
  public var events: [RoadblockEvent] = []
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// Its id, which people know it by.
  public var called: String { id.text }

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Roadblock>] = [
    .required("id", \.id, "Id", "The name, unique in its list; never changes."),
    .required("title", \.title, "Title", "What it is, in a few words."),
    .optional("detail", \.detail, "Detail", "Anything that helps to remove it."),
    .optional("partner", \.partner, "Partner", "The partnership it concerns.", shape: .reference("partners")),
    .defaulted("side", \.side, "Side", "Whose move it is."),
    .optional("cause", \.cause, "Cause", "The area in which it has its cause."),
    .optional("kind", \.kind, "Kind", "The kind of cause."),
    .defaulted("severity", \.severity, "Severity", "low, medium, high or critical."),
    .defaulted("status", \.status, "Status", "open, in progress, waiting, resolved or withdrawn."),
    .defaulted("escalation", \.escalation, "Escalation", "How far up it has been taken."),
    .optional(
      "blocks", \.blocks, "Blocks", "The milestones that it holds up.", shape: .list(.reference("programme/milestones"))
    ),
    .optional("owner", \.owner, "Owner", "Who removes it."),
    .optional("raisedOn", \.raisedOn, "Raised on", "The day on which it was raised."),
    .optional("raisedBy", \.raisedBy, "Raised by", "Who raised it."),
    .optional("dueOn", \.dueOn, "Due", "The day by which it is to be gone."),
    .optional("events", \.events, "Events", "Every change, with who and when.").notByHand(
      "the history of a roadblock is written by its changes; comment on the roadblock instead"),
  ]
}
