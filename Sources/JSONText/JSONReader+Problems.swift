extension JSONReader {
  /// What a problem's pointer names.
  enum Place {
    /// The value that is being read, or was to be.
    case value
    /// The container that is open.
    case container
  }

  /// Notes a problem; at the limit the walk ends.
  mutating func report(
    _ code: String, _ message: String, _ range: Range<Int>, expected: String? = nil, found: String? = nil,
    remedy: String? = nil, at place: Place = .value, pointer: String? = nil,
    severity: JSONProblem.Severity = .error, related: [JSONRelated] = []
  ) {
    problems.append(
      JSONProblem(
        severity: severity, code: code, message: message, expected: expected, found: found, remedy: remedy,
        range: range, pointer: pointer ?? self.pointer(place), related: related))
    if severity == .error { errorCount += 1 }
    if errorCount >= max(1, limits.maximumProblems) { endWalk() }
  }

  /// Notes a problem after which nothing can be said about the rest.
  mutating func stop(
    _ code: String, _ message: String, _ range: Range<Int>, expected: String? = nil, found: String? = nil,
    remedy: String? = nil, at place: Place = .value, related: [JSONRelated] = []
  ) {
    report(
      code, message, range, expected: expected, found: found, remedy: remedy, at: place, related: related)
    endWalk()
  }

  /// Ends the walk; what was found so far is what is reported.
  mutating func endWalk() {
    isDone = true
    hasStopped = true
  }

  /// The JSON Pointer of the place that the walk has reached.
  ///
  /// Right after a container was closed, `isClosed` takes its own place in the parent, and `nameCount` leaves out the
  /// names inside it.
  func pointer(_ place: Place, nameCount: Int? = nil, isClosed: Bool = false) -> String {
    var result = ""
    let frames = outer.dropFirst() + (outer.isEmpty ? [] : [top])
    for (offset, frame) in frames.enumerated() {
      let isLast = offset == frames.count - 1
      if isLast, place == .container { break }
      if frame.isObject {
        let nextBase = isLast ? nameCount ?? names.count : frames[frames.startIndex + offset + 1].namesBase
        guard nextBase > frame.namesBase else { break }
        result += "/" + Self.token(String(decoding: nameBytes(tape[names[nextBase - 1].index]), as: UTF8.self))
      } else {
        result += "/\(isLast && !isClosed ? frame.count : frame.count - 1)"
      }
    }
    return result
  }

  /// A name as a token of a pointer: `~` and `/` escaped.
  static func token(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "~": result += "~0"
      case "/": result += "~1"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A short piece of the text between backquotes.
  func quoted(_ range: Range<Int>) -> String {
    let limit = 40
    var last = min(range.upperBound, range.lowerBound + limit)
    // Not in the middle of a character.
    while last < range.upperBound, last > range.lowerBound, bytes[last] & 0xC0 == 0x80 { last -= 1 }
    return "`" + bytes.text(range.lowerBound..<last) + (last < range.upperBound ? "…`" : "`")
  }

  /// What stands at the place the walk has reached.
  func found() -> String {
    guard at < end else { return "the end of the text" }
    return quoted(at..<at + characterLength())
  }

  func characterLength() -> Int { max(1, bytes.characterLength(at: at)) }

  mutating func reportTooDeep() {
    let limit = min(limits.maximumDepth, 1_024)
    stop(
      "too-deep", "more than \(limit) arrays and objects stand inside one another", at..<at + 1,
      expected: "at most \(limit) levels", remedy: "check that the file is a project file; none needs so many levels")
  }

  mutating func reportTooManyValues() {
    stop(
      "too-many-values", "the text has more than \(limits.maximumValues) values", max(0, at - 1)..<at,
      expected: "at most \(limits.maximumValues) values", remedy: "split the file")
  }

  /// Says that a name stands twice in the object that was just closed; the walk stands behind it, its parent on top.
  mutating func reportDuplicate(_ earlier: TapeWord, _ later: TapeWord, of frame: Frame) {
    let parent = outer.isEmpty ? "" : pointer(.value, nameCount: frame.namesBase, isClosed: true)
    let name = String(decoding: nameBytes(later), as: UTF8.self)
    report(
      "duplicate-name", "the name \(quoted(later.range)) stands twice in one object", later.range,
      expected: "each name once", remedy: "keep the one that is meant, and remove or rename the other",
      pointer: parent + "/" + Self.token(name),
      related: [JSONRelated(range: earlier.range, message: "the first \(quoted(earlier.range)) is here")])
  }

  mutating func reportTruncated() {
    if outer.isEmpty {
      problems.append(JSONProblem(empty: end..<end))
      return
    }
    let open = open(limit: 4)
    let expected =
      switch state {
      case .value: "a value"
      case .firstElement: "a value or `]`"
      case .firstName: "a name in quotes or `}`"
      case .name: "a name in quotes"
      case .separator: top.isObject ? "`,` or `}`" : "`,` or `]`"
      }
    stop(
      "truncated",
      "the text ends too early: \(outer.count == 1 ? "a bracket is" : "\(outer.count) brackets are") open",
      end..<end, expected: expected, found: "the end of the text",
      remedy: "add what is missing, or take the file from a backup if it was cut off",
      at: state == .value ? .value : .container, related: open)
  }

  /// The open containers, the innermost first.
  func open(limit: Int) -> [JSONRelated] {
    guard !outer.isEmpty else { return [] }
    return ([top] + outer.dropFirst().reversed()).prefix(limit).map { frame in
      JSONRelated(
        range: frame.start..<frame.start + 1,
        message: "the \(frame.isObject ? "object" : "array") that begins here is not closed")
    }
  }

  /// Says that the text ends, or the line does, before a string's closing quote.
  mutating func reportUnclosedString(_ start: Int) {
    if at >= end {
      stop(
        "truncated", "the text ends inside a string", end..<end, expected: "a closing quote",
        found: "the end of the text", remedy: "add what is missing, or take the file from a backup if it was cut off",
        related: [JSONRelated(range: start..<start + 1, message: "the string begins here")] + open(limit: 3))
    } else {
      stop(
        "unclosed-string", "this string has no closing quote on its line", start..<at, expected: "a closing quote",
        found: "the end of the line", remedy: "add the quote; a line break inside a string is written \\n")
    }
  }

  /// Says what is wrong with an escape; where to go on.
  mutating func reportBadEscape(_ place: Int, isName: Bool) -> Int {
    let isUnicode = bytes[place + 1] | 0x20 == UInt8(ascii: "u")
    var last = place + 1 + max(1, bytes.characterLength(at: place + 1))
    if isUnicode {
      while last < min(place + 6, end), JSONEscapes.hexadecimal(bytes[last]) != nil { last += 1 }
    }
    report(
      "bad-escape",
      isUnicode ? "this escape has too few hexadecimal digits" : "\(quoted(place..<last)) is not an escape of JSON",
      place..<last,
      expected: isUnicode ? "\\u and four hexadecimal digits" : "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX",
      found: quoted(place..<last), remedy: "write a backslash that is meant as such twice: \\\\",
      at: isName ? .container : .value)
    // A control character or a broken sequence behind the backslash has its own message.
    return bytes[place + 1] < 0x20 || bytes[place + 1] >= 0x80 ? place + 1 : last
  }

  mutating func reportLoneSurrogate(_ place: Int, isLead: Bool, isName: Bool) {
    report(
      "lone-surrogate", "this escape is one half of a character", place..<place + 6,
      expected: isLead
        ? "a second half, \\uDC00 to \\uDFFF, right behind it" : "a first half, \\uD800 to \\uDBFF, before it",
      found: quoted(place..<place + 6), remedy: "write the character itself, or both halves of it",
      at: isName ? .container : .value)
  }
}
