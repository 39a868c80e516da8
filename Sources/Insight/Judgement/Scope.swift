public import Programme

/// Whom a finding concerns.
public enum Scope: Hashable, Sendable {
  /// The programme as a whole.
  case programme
  /// One partnership; it counts for the programme as well.
  case partner(ID<Partner>)

  /// The partner of a record, if the project has that partner; else the programme.
  init(of partner: ID<Partner>?, among known: Set<ID<Partner>>) {
    guard let partner, known.contains(partner) else {
      self = .programme
      return
    }
    self = .partner(partner)
  }

  /// The partner, if it is a partnership.
  var partner: ID<Partner>? { if case .partner(let id) = self { id } else { nil } }
}
