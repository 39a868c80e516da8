/// What is known of a field where only its address is at hand.
public struct FieldDescription: Equatable, Sendable {
  /// The name as people read it.
  public let title: String
  /// What may stand there.
  public let shape: FieldShape
}

extension Record {
  /// The field of that name, here or in the record to which the path leads.
  public static func description(of field: String, along path: ArraySlice<Address.Part>) -> FieldDescription? {
    guard let first = path.first else {
      return Self.field(field).map { FieldDescription(title: $0.title, shape: $0.shape) }
    }
    guard case .member(let name) = first else { return nil }
    return Self.field(name)?.describe(field, path.dropFirst())
  }
}
