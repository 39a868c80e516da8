package import JSONText

extension JSONNode {
  /// One element of a short list; costs a walk over those before it.
  package func element(at place: Int) -> JSONNode? { elements.dropFirst(place).first { _ in true } }
}
