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
