/// Where a record stands in a project: `roadblocks/RB-7K2M`, `partners/P-1/scorecard/reviews/R-2`.
///
/// Lists are walked by id, never by position.
public struct Address: Hashable, Sendable, CustomStringConvertible {
  /// One step on the way.
  public enum Part: Hashable, Sendable {
    /// A member of an object.
    case member(String)
    /// The element of a list with this id.
    case item(String)
  }

  /// The steps from the project inwards.
  public var parts: [Part]

  /// Makes an address from its steps; none is the project itself.
  public init(_ parts: [Part] = []) { self.parts = parts }

  /// The project itself.
  public static let project = Address()

  /// The programme's own record.
  public static let programme = Address([.member("programme")])

  /// A roadblock.
  public static func roadblock(_ id: ID<Roadblock>) -> Address { Address([.member("roadblocks"), .item(id.text)]) }

  /// A partner.
  public static func partner(_ id: ID<Partner>) -> Address { Address([.member("partners"), .item(id.text)]) }

  /// A milestone.
  public static func milestone(_ id: ID<Milestone>) -> Address {
    Address([.member("programme"), .member("milestones"), .item(id.text)])
  }

  /// An outcome.
  public static func outcome(_ id: ID<Outcome>) -> Address {
    Address([.member("programme"), .member("outcomes"), .item(id.text)])
  }

  /// The partner whose record it is, or inside whose record it stands.
  public var partnerID: ID<Partner>? {
    guard parts.count > 1, parts[0] == .member("partners"), case .item(let id) = parts[1] else { return nil }
    return ID(id)
  }

  /// The address one step further in; an empty member name stays where it is.
  public static func + (address: Address, member: String) -> Address {
    member.isEmpty ? address : address + .member(member)
  }

  /// The address one step further in.
  public static func + (address: Address, part: Part) -> Address { Address(address.parts + [part]) }

  /// The steps joined by slashes.
  public var description: String {
    parts.map {
      switch $0 {
      case .member(let name): name
      case .item(let id): id
      }
    }.joined(separator: "/")
  }
}
