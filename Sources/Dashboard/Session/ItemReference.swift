import Insight
import Programme
import Records

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
  case record(Path)

  /// The page of what stands at a path, or of the nearest record around it that there is.
  init?(_ path: Path, in project: Project) {
    var path = path
    while !project.hasPage(at: path), path != .project { path = path.parent }
    // A list as a whole has no record; some have a page.
    if Project.holdsMany(path) {
      self.init(list: path)
    } else if path == .project {
      return nil
    } else {
      self.init(path)
    }
  }

  /// The page on which a list stands: its own, where there is one, else that of the record that has it.
  init?(list: Path) {
    switch (list.owner, list.field, list.owner.partnerID) {
    case (.programme, "team", _): self = .team
    case (let owner, "practices", let partner?) where owner == .partner(partner): self = .part(.practices, of: partner)
    default:
      if list.owner == .project { return nil }
      self.init(list.owner)
    }
  }

  /// The page of a record: the one made for its kind, where there is one.
  init(_ place: Path) {
    switch (place.owner, place.field, place.last) {
    case (.project, "roadblocks", .id(let id)): self = .roadblock(ID(id))
    case (.project, "partners", .id(let id)): self = .partner(ID(id))
    case (.project, "programme", _): self = .programme
    case (.project, "settings", _): self = .settings
    case (.programme, "milestones", .id(let id)): self = .milestone(ID(id))
    case (.programme, "outcomes", .id(let id)): self = .outcome(ID(id))
    case (.programme, "finance", _): self = .money
    case (let owner, let field, .member):
      if owner.parts.count == 2, case .member("partners") = owner.parts[0], case .id(let id) = owner.parts[1],
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
  var place: Path? {
    switch self {
    case .roadblock(let id): .roadblock(id)
    case .partner(let id): .partner(id)
    case .milestone(let id): .milestone(id)
    case .outcome(let id): .outcome(id)
    case .money: Path.programme + "finance"
    case .programme: Path.programme
    case .settings: .settings
    case .dimension(let id, _): Path.dimensions + .id(id)
    case .part(.practices, _): nil
    case .part(let part, let id): Path.partner(id) + part.rawValue
    case .record(let place): place
    case .team, .area, .steps: nil
    }
  }

  /// The partner whom it concerns, or a side of whose partnership it is.
  var partner: ID<Partner>? {
    switch self {
    case .partner(let id), .part(_, of: let id), .dimension(_, of: let id): id
    case .area(_, let id): id
    case .record(let place): place.partnerID
    case .roadblock, .milestone, .outcome, .money, .team, .programme, .settings, .steps: nil
    }
  }

  /// The review round that it is, or in which it stands.
  var review: ID<Review>? {
    guard case .record(let place) = self else { return nil }
    let parts = place.parts
    guard parts.count > 4, parts[2] == .member("scorecard"), parts[3] == .member("reviews"),
      case .id(let id) = parts[4]
    else { return nil }
    return ID(id)
  }
}

extension Project {
  /// Whether a page shows what stands at a path: a record or a list of them; one of a list only where it has an id.
  fileprivate func hasPage(at path: Path) -> Bool {
    if Project.holdsMany(path) { return record(at: path.owner) != nil }
    return record(at: path).map { !path.isElement || $0.identity != nil } ?? false
  }
}

extension Path {
  /// The dimensions of the scorecard that the project has of its own.
  static let dimensions = Path.settings + "dimensions"
}
