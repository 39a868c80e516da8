import JSONText

/// The elements of a list of the text by their place, gathered when one is first asked for: a list without faults is
/// never walked.
struct ElementsByPlace {
  private let list: JSONNode?
  private var elements: [JSONNode]?

  init(_ list: JSONNode?) { self.list = list }

  subscript(place: Int) -> JSONNode? {
    mutating get {
      let elements = self.elements ?? list.map { Array($0.elements) } ?? []
      self.elements = elements
      return elements.indices.contains(place) ? elements[place] : nil
    }
  }
}

extension JSONNode {
  /// One element of a short list; costs a walk over those before it.
  func element(at place: Int) -> JSONNode? { elements.dropFirst(place).first { _ in true } }
}
