import Programme

extension Side {
  /// Whose move it is when it is that party's.
  init(_ party: Party) { self = party == .department ? .department : .partner }
}
