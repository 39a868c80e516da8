package import JSONText

/// The elements of a list in the text, found only once one of them is asked for.
package struct ListedNodes {
  private let list: JSONNode?
  private lazy var nodes: [JSONNode] = list.map { Array($0.elements) } ?? []

  package init(_ list: JSONNode?) { self.list = list }

  package subscript(index: Int) -> JSONNode? {
    mutating get { nodes.indices.contains(index) ? nodes[index] : nil }
  }
}
