/// What is known of a field where only its path is at hand.
public struct FieldDescription: Equatable, Sendable {
  /// The name as people read it.
  public let title: String
  /// What may stand there.
  public let shape: FieldShape
}

extension Record {
  /// What is known of the field of that name; `nil` where no version knows it.
  static func description(of field: String) -> FieldDescription? {
    Self.field(field).map { FieldDescription(title: $0.title, shape: $0.shape) }
  }
}
