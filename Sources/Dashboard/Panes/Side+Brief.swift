import Programme
import Records

extension Side {
  /// The side in a column of seven: ours, partner, shared, third.
  var brief: String { self == .thirdParty ? "third" : spoken }
}
