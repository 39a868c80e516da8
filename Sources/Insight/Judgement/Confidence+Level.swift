import Programme

extension Confidence {
  /// The rating on one scale: 0 Green, 1 Amber, 2 Red, the two levels between halfway; `nil` for Exempt, Reset and Not
  /// assessed, which say nothing.
  var level: Double? {
    switch self {
    case .green: 0
    case .amberGreen: 0.5
    case .amber: 1
    case .amberRed: 1.5
    case .red: 2
    case .exempt, .reset, .notAssessed: nil
    }
  }
}
