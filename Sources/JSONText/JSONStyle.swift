/// How a value is laid out as text.
public struct JSONStyle: Equatable, Sendable {
  /// What one level is indented by.
  public var indent = "  "
  /// What ends a line.
  public var newline = "\n"
  /// Whether a space stands between a colon and its value.
  public var spaceAfterColon = true
  /// Whether a space stands behind a comma inside a line.
  public var spaceAfterComma = true
  /// Whether spaces stand inside the braces of an object on one line.
  public var spaceInsideBraces = true
  /// Whether spaces stand inside the brackets of an array on one line.
  public var spaceInsideBrackets = false
  /// Whether everything stands on one line.
  public var minified = false
  /// The columns that a line may have for a container to stand on it whole.
  public var inlineWidth = 100
  /// Whether an array of scalars that fits stands on one line.
  public var inlineArrays = true
  /// Whether an object of scalars that fits, and stands in an array, stands on one line.
  public var inlineObjects = true
  /// The member that keeps an object off one line: a record with an `id` has one member a line.
  public var inlineObjectsUnlessMember: String? = "id"
  /// Whether a text ends with a line end.
  public var endsWithNewline = true

  /// Makes the style of project files, to be changed one by one.
  public init() {}

  /// The style of project files: an event is one line, a record one member a line, so that changes are small.
  public static let file = JSONStyle()

  /// One line without a space between values, and without an end.
  public static let compact: JSONStyle = {
    var style = JSONStyle()
    style.minified = true
    style.spaceAfterColon = false
    style.spaceAfterComma = false
    style.spaceInsideBraces = false
    style.endsWithNewline = false
    return style
  }()
}

extension JSONStyle {
  /// Whether a value may stand on one line if it fits.
  func allowsInline(_ value: JSONValue, isElement: Bool) -> Bool {
    switch value {
    case .array(let elements): return inlineArrays && elements.allSatisfy(\.isScalar)
    case .object(let members):
      guard inlineObjects, isElement else { return false }
      return members.allSatisfy {
        guard $0.value.isScalar else { return false }
        guard let key = inlineObjectsUnlessMember else { return true }
        return !key.utf8.elementsEqual($0.name.utf8)
      }
    default: return true
    }
  }
}

extension JSONStyle {
  /// The style that a text shows; the style of project files where it shows nothing.
  init(of storage: JSONStorage) {
    let root = JSONNode(storage: storage, index: 0)
    let isMinified = root.count > 0 && !storage.hasNewline(root.range)
    self = isMinified ? .compact : .file
    if let newline = storage.bytes.firstIndex(of: 0x0A) {
      self.newline = newline > 0 && storage.bytes[newline - 1] == 0x0D ? "\r\n" : "\n"
    }
    var evidence = StyleEvidence(budget: 512)
    evidence.look(at: root, isElement: false, key: inlineObjectsUnlessMember)
    self = evidence.applied(to: self)
    // Whoever writes a space behind a colon writes one behind a comma.
    if evidence.comma == nil, let colon = evidence.colon { spaceAfterComma = colon }
  }

  /// The style with what a value near by shows of its own.
  func adapted(to example: JSONNode) -> JSONStyle {
    guard example.count > 0 else { return self }
    var evidence = StyleEvidence(budget: 32)
    evidence.look(at: example, isElement: false, key: inlineObjectsUnlessMember)
    return evidence.applied(to: self)
  }
}

/// What a stretch of text shows of the ways of whoever wrote it; the first place that shows a thing decides.
struct StyleEvidence {
  /// How many values may still be looked at.
  private var budget: Int
  private var indent: [UInt8]?
  private var newline: String?
  private(set) var colon: Bool?
  private(set) var comma: Bool?
  private var braces: Bool?
  private var brackets: Bool?
  private var keyedObjectsInline: Bool?
  /// Votes for one line, less votes against it.
  private var arrayVotes = 0
  private var objectVotes = 0

  init(budget: Int) { self.budget = budget }

  /// Gathers evidence from a value and what it contains.
  mutating func look(at node: JSONNode, isElement: Bool, key: String?) {
    budget -= 1
    guard node.count > 0, budget > 0 else { return }
    let storage = node.storage
    let range = node.range
    let members = node.members.prefix(2).map { $0 }
    let first =
      members.first?.nameRange.lowerBound ?? node.elements.prefix(1).map(\.range.lowerBound).first ?? range.lowerBound
    let lead = storage.bytes[range.lowerBound + 1..<first]
    if let member = members.first, colon == nil {
      let gap = storage.bytes[member.nameRange.upperBound..<member.value.range.lowerBound]
      colon = gap.last == 0x20
    }
    if let lineEnd = lead.lastIndex(of: 0x0A) {
      lookAtLines(node, lead, lineEnd)
      vote(node, isElement, key, isOneLine: false)
    } else if !storage.hasNewline(range) {
      lookAtLine(node, lead, members)
      vote(node, isElement, key, isOneLine: true)
    }
    for member in node.members where budget > 0 { look(at: member.value, isElement: false, key: key) }
    for element in node.elements where budget > 0 { look(at: element, isElement: true, key: key) }
  }

  private mutating func lookAtLines(_ node: JSONNode, _ lead: ArraySlice<UInt8>, _ lineEnd: Int) {
    if newline == nil {
      newline = lineEnd > lead.startIndex && lead[lineEnd - 1] == 0x0D ? "\r\n" : "\n"
    }
    guard indent == nil else { return }
    let inner = lead[(lineEnd + 1)...]
    let outer = node.storage.bytes[..<(node.range.upperBound - 1)].suffix(4_096).reversed()
      .prefix { $0 == 0x20 || $0 == 0x09 }.reversed()
    if inner.count > outer.count, inner.starts(with: outer) { indent = Array(inner.dropFirst(outer.count)) }
  }

  private mutating func lookAtLine(_ node: JSONNode, _ lead: ArraySlice<UInt8>, _ members: [JSONMemberNode]) {
    if node.kind == .object {
      if braces == nil { braces = !lead.isEmpty }
    } else if brackets == nil {
      brackets = !lead.isEmpty
    }
    guard comma == nil, node.count > 1 else { return }
    let values = members.isEmpty ? node.elements.prefix(2).map { $0 } : []
    let second = members.count > 1 ? members[1].nameRange.lowerBound : values.count > 1 ? values[1].range.lowerBound : 0
    comma = second > 0 && node.storage.bytes[second - 1] == 0x20
  }

  private mutating func vote(_ node: JSONNode, _ isElement: Bool, _ key: String?, isOneLine: Bool) {
    // A container that stands on several lines is evidence only where it would surely have fitted on one.
    guard node.count <= 64, isOneLine || node.range.count <= 60 else { return }
    let ballot = isOneLine ? 1 : -1
    if node.kind == .array {
      if node.elements.allSatisfy({ $0.kind != .array && $0.kind != .object }) { arrayVotes += ballot }
      return
    }
    guard isElement, node.members.allSatisfy({ $0.value.kind != .array && $0.value.kind != .object }) else { return }
    if let key, node[key] != nil {
      if keyedObjectsInline == nil { keyedObjectsInline = isOneLine }
    } else {
      objectVotes += ballot
    }
  }

  /// A style with the evidence put in.
  func applied(to style: JSONStyle) -> JSONStyle {
    var style = style
    if let indent { style.indent = String(decoding: indent, as: UTF8.self) }
    if let newline { style.newline = newline }
    if let colon { style.spaceAfterColon = colon }
    if let comma { style.spaceAfterComma = comma }
    if let braces { style.spaceInsideBraces = braces }
    if let brackets { style.spaceInsideBrackets = brackets }
    if arrayVotes != 0 { style.inlineArrays = arrayVotes > 0 }
    if objectVotes != 0 { style.inlineObjects = objectVotes > 0 }
    if keyedObjectsInline == true { style.inlineObjectsUnlessMember = nil }
    return style
  }
}

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
