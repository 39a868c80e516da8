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
