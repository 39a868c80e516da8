import Insight
import Programme

/// A thing in a list that can be selected and opened.
enum ItemReference: Hashable, Sendable {
  case area(Area, ID<Partner>?)
  case milestone(ID<Milestone>)
  case money
  case team
  case outcome(ID<Outcome>)
  case partner(ID<Partner>)
  case roadblock(ID<Roadblock>)
  /// One side of a partnership that has a page of its own.
  case part(PartnerPart, of: ID<Partner>)
  /// How far all partnerships have come on the five steps.
  case steps
  /// One dimension of a partner's scorecard, by its id.
  case dimension(String, of: ID<Partner>)
  /// The programme's own record, with all that it holds.
  case programme
  /// What the project sets differently from what is built in: dimensions, scales, rules.
  case settings
  /// Any other record.
  case record(RecordPlace)

  /// The page of what stands at an address, or of the nearest record around it that there is.
  init?(_ address: Address, in project: Project) {
    var address = address
    while !project.hasPage(at: address), !address.parts.isEmpty { address.parts.removeLast() }
    if case .member(let name)? = address.parts.last {
      // A list as a whole has no record; some have a page.
      let list = ListPlace(owner: Address(Array(address.parts.dropLast())), field: name)
      if Project.holdsMany(list) {
        self.init(list)
        return
      }
    }
    guard let place = RecordPlace(address) else { return nil }
    self.init(place)
  }

  /// The page on which a list stands: its own, where there is one, else that of the record that has it.
  init?(_ list: ListPlace) {
    switch (list.owner, list.field, list.owner.partnerID) {
    case (.programme, "team", _): self = .team
    case (let owner, "practices", let partner?) where owner == .partner(partner): self = .part(.practices, of: partner)
    default:
      guard let owner = RecordPlace(list.owner) else { return nil }
      self.init(owner)
    }
  }

  /// The page of a record: the one made for its kind, where there is one.
  init(_ place: RecordPlace) {
    switch (place.list.owner, place.list.field, place.element) {
    case (.project, "roadblocks", .item(let id)): self = .roadblock(ID(id))
    case (.project, "partners", .item(let id)): self = .partner(ID(id))
    case (.project, "programme", _): self = .programme
    case (.project, "settings", _): self = .settings
    case (.programme, "milestones", .item(let id)): self = .milestone(ID(id))
    case (.programme, "outcomes", .item(let id)): self = .outcome(ID(id))
    case (.programme, "finance", _): self = .money
    case (let owner, let field, .only):
      if owner.parts.count == 2, case .member("partners") = owner.parts[0], case .item(let id) = owner.parts[1],
        let part = PartnerPart(rawValue: field)
      {
        self = .part(part, of: ID(id))
      } else {
        self = .record(place)
      }
    default: self = .record(place)
    }
  }

  /// The record that the page is about; `nil` where there are several, or where it is computed.
  var place: RecordPlace? {
    switch self {
    case .roadblock(let id): RecordPlace(.roadblock(id))
    case .partner(let id): RecordPlace(.partner(id))
    case .milestone(let id): RecordPlace(.milestone(id))
    case .outcome(let id): RecordPlace(.outcome(id))
    case .money: RecordPlace(.programme + "finance")
    case .programme: RecordPlace(.programme)
    case .settings: .settings
    case .dimension(let id, _): RecordPlace(.dimensions, .item(id))
    case .part(.practices, _): nil
    case .part(let part, let id): RecordPlace(.partner(id) + part.rawValue)
    case .record(let place): place
    case .team, .area, .steps: nil
    }
  }

  /// The partner whom it concerns, or a side of whose partnership it is.
  var partner: ID<Partner>? {
    switch self {
    case .partner(let id), .part(_, of: let id), .dimension(_, of: let id): id
    case .area(_, let id): id
    case .record(let place): place.list.address.partnerID
    case .roadblock, .milestone, .outcome, .money, .team, .programme, .settings, .steps: nil
    }
  }

  /// The review round that it is, or in which it stands.
  var review: ID<Review>? {
    guard case .record(let place) = self else { return nil }
    let parts = (place.address ?? place.list.owner).parts
    guard parts.count > 4, parts[2] == .member("scorecard"), parts[3] == .member("reviews"),
      case .item(let id) = parts[4]
    else { return nil }
    return ID(id)
  }
}

extension Project {
  /// Whether a page shows what stands at an address: a record or a list of them.
  fileprivate func hasPage(at address: Address) -> Bool {
    guard case .member(let name)? = address.parts.last else { return record(at: address) != nil }
    let list = ListPlace(owner: Address(Array(address.parts.dropLast())), field: name)
    return Project.holdsMany(list) ? record(at: list.owner) != nil : record(at: address) != nil
  }
}

extension ListPlace {
  /// The dimensions of the scorecard that the project has of its own.
  static let dimensions = ListPlace(owner: Address([.member("settings")]), field: "dimensions")
}

extension RecordPlace {
  /// The project's settings.
  static let settings = RecordPlace(.project("settings"), .only)
}
