public import Programme

/// Whom a finding concerns.
public enum Scope: Hashable, Sendable {
  /// The programme as a whole.
  case programme
  /// One partnership; it counts for the programme as well.
  case partner(ID<Partner>)
}
