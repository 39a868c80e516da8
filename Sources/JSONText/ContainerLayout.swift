/// Where the items of a container stand, and what stands between them.
struct ContainerLayout {
  let storage: JSONStorage
  let node: JSONNode
  /// Each item, a member from its name on; never empty.
  let items: [Range<Int>]
  /// The value of each item.
  let values: [JSONNode]
  /// Whether items stand on lines of their own.
  let breaksLines: Bool

  /// The layout of a container that has items.
  init(_ node: JSONNode) {
    storage = node.storage
    self.node = node
    if node.kind == .object {
      let members = Array(node.members)
      values = members.map(\.value)
      items = members.map { $0.nameRange.lowerBound..<$0.value.range.upperBound }
    } else {
      values = Array(node.elements)
      items = values.map(\.range)
    }
    breaksLines =
      storage.hasNewline(node.range.lowerBound..<items[0].lowerBound)
      || items.count > 1 && storage.hasNewline(items[0].upperBound..<items[1].lowerBound)
  }

  /// What stands between an item and the one before it.
  func separator(before index: Int) -> Range<Int> { items[index - 1].upperBound..<items[index].lowerBound }

  /// What to write between an item and a new neighbour: the nearest separator, without its blank lines.
  func newSeparator(after index: Int?, _ style: JSONStyle) -> [UInt8] {
    guard items.count > 1 else {
      let lead = Self.lastLine(storage.bytes[node.range.lowerBound + 1..<items[0].lowerBound])
      if breaksLines { return [UInt8(ascii: ",")] + lead }
      return style.adapted(to: node).spaceAfterComma ? [UInt8(ascii: ","), 0x20] : [UInt8(ascii: ",")]
    }
    let bytes = storage.bytes[separator(before: min((index ?? 0) + 1, items.count - 1))]
    guard let comma = bytes.firstIndex(of: UInt8(ascii: ",")) else { return [UInt8(ascii: ",")] }
    return Array(bytes[...comma]) + Self.lastLine(bytes[(comma + 1)...])
  }

  /// The white space that begins the line of an item; nil when the items stand on the line of their container.
  func indentation(near index: Int) -> [UInt8]? {
    guard breaksLines else { return nil }
    // Items that share a line take the indentation of the first before them that begins one.
    for index in stride(from: index, through: max(0, index - 64), by: -1) {
      let gap = index == 0 ? node.range.lowerBound + 1..<items[0].lowerBound : separator(before: index)
      let bytes = storage.bytes[gap]
      guard let newline = bytes.lastIndex(of: 0x0A) else { continue }
      return bytes[(newline + 1)...].filter { $0 == 0x20 || $0 == 0x09 }
    }
    return nil
  }

  /// What stands between the name and the value of a member, as near as one stands on a line.
  func colon(near index: Int) -> [UInt8] {
    let gap = storage.bytes[..<values[index].range.lowerBound].suffix(64).reversed()
      .prefix { $0 != UInt8(ascii: "\"") }
    return gap.contains(0x0A) || !gap.contains(UInt8(ascii: ":")) ? [UInt8(ascii: ":"), 0x20] : gap.reversed()
  }

  /// White space from its last line end on.
  private static func lastLine(_ space: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let newline = space.lastIndex(of: 0x0A) else { return space }
    let hasReturn = newline > space.startIndex && space[newline - 1] == 0x0D
    return space[(hasReturn ? newline - 1 : newline)...]
  }
}
