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

/// One element of a revised array.
public enum JSONElementRevision: Sendable {
  /// The old element at this index, as it is.
  case same(Int)
  /// The old element at this index, changed.
  case revised(Int, JSONRevision)
  /// An element that was not there.
  case new(JSONValue)
}

extension JSONRevision {
  /// What the revision makes where nothing of its kind stood before.
  var newValue: JSONValue {
    switch self {
    case .same: .null
    case .value(let value): value
    case .object(let members):
      .object(
        members.compactMap { name, revision in
          guard let revision else { return nil }
          if case .same = revision { return nil }
          return JSONMember(name, revision.newValue)
        })
    case .array(let elements):
      .array(
        elements.compactMap { element in
          if case .new(let value) = element { value } else { nil }
        })
    }
  }
}

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

extension JSONReviser {
  /// Writes a container with the items it is to have.
  ///
  /// A kept item brings the separator that stood before it; so what is appended touches no line but the comma's, and
  /// what is inserted or removed leaves its neighbours as they were.
  mutating func write(_ node: JSONNode, _ items: [Item], _ place: Place) {
    let keepsAny = items.contains { if case .kept = $0 { true } else { false } }
    guard keepsAny else { return writeAnew(node, items, place) }
    let layout = ContainerLayout(node)
    let isOneLine = !layout.breaksLines && (place.isInline || !storage.hasNewline(node.range))
    copy(node.range.lowerBound..<layout.items[0].lowerBound)
    var previous: Int?
    for (offset, item) in items.enumerated() {
      if case .kept(let index, _) = item, offset > 0, index > 0 {
        copy(layout.separator(before: index))
      } else if offset > 0 {
        add(layout.newSeparator(after: previous, style))
      }
      if case .kept(let index, .same) = item {
        copy(layout.items[index])
        previous = index
        continue
      }
      var inner = Place(
        indentation: layout.indentation(near: previous ?? 0) ?? place.indentation, isInline: isOneLine,
        isElement: node.kind == .array, example: node)
      switch item {
      case .kept(let index, let revision):
        inner.indentation = layout.indentation(near: index) ?? place.indentation
        copy(layout.items[index].lowerBound..<layout.values[index].range.lowerBound)
        write(layout.values[index], revision, inner)
        previous = index
      case .new(let name, let value) where node.kind == .object:
        let colon = layout.colon(near: previous ?? 0)
        var printer = JSONPrinter(style: .compact)
        printer.print(string: name)
        add(printer.output + colon)
        print(value, inner, isOneLine ? .inline : .styled)
      case .new(_, let value):
        printElement(value, inner, layout, near: previous ?? 0)
      }
    }
    copy(layout.items[layout.items.count - 1].upperBound..<node.range.upperBound)
  }

  /// Writes a container of which nothing stays.
  private mutating func writeAnew(_ node: JSONNode, _ items: [Item], _ place: Place) {
    guard !items.isEmpty || node.count > 0 else { return copy(node.range) }
    let members = items.compactMap { item -> JSONMember? in
      if case .new(let name, let value) = item { JSONMember(name, value) } else { nil }
    }
    let value = node.kind == .object ? JSONValue.object(members) : .array(members.map(\.value))
    var place = place
    if node.count > 0 { place.example = node }
    print(value, place, place.isInline ? .inline : .styled)
  }

  /// Prints a new element the way the elements near it stand.
  private mutating func printElement(_ value: JSONValue, _ place: Place, _ layout: ContainerLayout, near index: Int) {
    let siblings = layout.values[max(0, index - 8)...index].reversed().filter { $0.count > 0 }
    guard let sibling = siblings.first else { return print(value, place, place.isInline ? .inline : .styled) }
    var place = place
    place.example = sibling
    if place.isInline || !storage.hasNewline(sibling.range) { return print(value, place, .inline) }
    let isMixed = siblings.contains { !storage.hasNewline($0.range) }
    // A long event may be broken over lines among short ones that are not.
    let isEvent = style.allowsInline(value, isElement: true) && isMixed
    print(value, place, isEvent ? .styled : .expanded)
  }
}
