import Insight
import Programme

/// A thing in a list that can be selected and opened.
enum ItemReference: Hashable, Sendable {
  case confidence
  case area(Area, ID<Partner>?)
  case milestone(ID<Milestone>)
  case money
  case team
  case outcome(ID<Outcome>)
  case partner(ID<Partner>)
  case roadblock(ID<Roadblock>)

  /// What stands at an address, the nearest that has a page of its own.
  init?(_ address: Address) {
    switch address.parts.prefix(3) {
    case let parts where parts.starts(with: [.member("roadblocks")]):
      guard case .item(let id)? = parts.dropFirst().first else { return nil }
      self = .roadblock(ID(id))
    case let parts where parts.starts(with: [.member("partners")]):
      guard case .item(let id)? = parts.dropFirst().first else { return nil }
      self = .partner(ID(id))
    case let parts where parts.starts(with: [.member("programme"), .member("milestones")]):
      guard case .item(let id)? = parts.last else { return nil }
      self = .milestone(ID(id))
    case let parts where parts.starts(with: [.member("programme"), .member("outcomes")]):
      guard case .item(let id)? = parts.last else { return nil }
      self = .outcome(ID(id))
    case let parts where parts.starts(with: [.member("programme"), .member("finance")]): self = .money
    case let parts where parts.starts(with: [.member("programme"), .member("team")]): self = .team
    case let parts where parts.first == .member("programme"): self = .confidence
    default: return nil
    }
  }
}
