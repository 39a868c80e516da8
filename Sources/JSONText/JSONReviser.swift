/// Writes a text anew with a change made to it: copies what stays, prints what is new in the text's own ways.
struct JSONReviser {
  /// Where a value stands, as far as the layout of something new in its place depends on it.
  struct Place {
    /// The white space that begins the line the value begins on.
    var indentation: [UInt8] = []
    /// Whether what surrounds the value stands on one line with it.
    var isInline = false
    /// Whether the value stands right inside an array.
    var isElement = false
    /// Something near it that shows the ways of the text.
    var example: JSONNode
  }

  /// One item of a container to be written.
  enum Item {
    /// The old item at this index, and what becomes of it.
    case kept(Int, JSONRevision)
    /// An item that was not there; an element has no name.
    case new(name: String, JSONValue)
  }

  let storage: JSONStorage
  let style: JSONStyle
  private var output: [UInt8] = []
  /// Old bytes that are to be written next; neighbours are joined, so that long stretches are copied at once.
  private var pending = 0..<0

  init(_ storage: JSONStorage) {
    self.storage = storage
    style = JSONStyle(of: storage)
  }

  /// The whole text, revised.
  mutating func revise(_ revision: JSONRevision) -> [UInt8] {
    if case .same = revision { return storage.bytes }
    let root = JSONNode(storage: storage, index: 0)
    output.reserveCapacity(storage.bytes.count + 256)
    copy(0..<root.range.lowerBound)
    write(root, revision, Place(isInline: style.minified, example: root))
    copy(root.range.upperBound..<storage.bytes.count)
    flush()
    return output
  }

  /// Writes an old value, changed.
  mutating func write(_ node: JSONNode, _ revision: JSONRevision, _ place: Place) {
    switch revision {
    case .same: copy(node.range)
    case .value(let value):
      if node.equals(value) {
        copy(node.range)
      } else if case .object(let members) = value, node.kind == .object {
        write(node, MemberMatching.items(of: node, becoming: members), place)
      } else if case .array(let elements) = value, node.kind == .array {
        write(node, ElementMatching.items(of: node, becoming: elements), place)
      } else {
        print(value, place, place.isInline ? .inline : .styled)
      }
    case .object(let members):
      guard node.kind == .object else { return write(node, .value(revision.newValue), place) }
      write(node, MemberMatching.items(of: node, changing: members), place)
    case .array(let elements):
      guard node.kind == .array else { return write(node, .value(revision.newValue), place) }
      let count = node.count
      let items = elements.compactMap { element -> Item? in
        switch element {
        case .same(let index): (0..<count).contains(index) ? .kept(index, .same) : nil
        case .revised(let index, let revision): (0..<count).contains(index) ? .kept(index, revision) : nil
        case .new(let value): .new(name: "", value)
        }
      }
      write(node, items, place)
    }
  }

  /// Copies old bytes.
  mutating func copy(_ range: Range<Int>) {
    if range.lowerBound == pending.upperBound {
      pending = pending.lowerBound..<range.upperBound
    } else {
      flush()
      pending = range
    }
  }

  /// Writes new bytes.
  mutating func add(_ bytes: some Sequence<UInt8>) {
    flush()
    output += bytes
  }

  /// Prints a new value in the ways of the text around it.
  mutating func print(_ value: JSONValue, _ place: Place, _ layout: JSONPrinter.Layout) {
    flush()
    let column = output.suffix(400).reversed().prefix { $0 != 0x0A }.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    var printer = JSONPrinter(
      style: style.adapted(to: place.example), indentation: place.indentation, column: column)
    printer.print(value, layout, isElement: place.isElement)
    output += printer.output
  }

  private mutating func flush() {
    if !pending.isEmpty { output += storage.bytes[pending] }
    // An empty range at its own end, so that only a true neighbour joins it.
    pending = pending.upperBound..<pending.upperBound
  }
}
