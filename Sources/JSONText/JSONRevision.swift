/// A change to a value of a document, told as what it becomes.
public indirect enum JSONRevision: Sendable {
  /// Nothing changes.
  case same
  /// The value becomes this; whatever in it is equal already keeps its bytes.
  case value(JSONValue)
  /// Only these members differ. Nil removes a member. A name that is absent is added, behind the nearest member listed
  /// before it that stands in the object, else at the end.
  case object([(name: String, revision: JSONRevision?)])
  /// The elements of the new array, all of them, in order.
  case array([JSONElementRevision])
}
