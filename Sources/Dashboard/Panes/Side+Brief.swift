import Programme

extension Side {
  /// The side in a column of seven: ours, partner, shared, third.
  var brief: String { self == .thirdParty ? "third" : spoken }
}
