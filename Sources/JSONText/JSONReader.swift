/// The reader: one pass over the bytes, an explicit stack of open containers, a tape of words as the result.
///
/// The hot path is here; strings, numbers, recovery and wording stand in extensions. After an error the tape only
/// serves to find further problems, so recovery may write whatever keeps the walk going. Not copyable, because an
/// implicit copy retains every array of it, which took four fifths of the time of a read.
struct JSONReader: ~Copyable {
  /// What may come next.
  enum State {
    case value, firstElement, firstName, name, separator
  }

  /// One open container.
  struct Frame {
    var isObject: Bool
    var count = 0
    var tapeIndex: Int
    var namesBase: Int
    var start: Int
  }

  let bytes: TextBytes
  let end: Int
  let limits: JSONLimits
  var at = 0
  var state = State.value
  /// Whether the walk is over, for better or worse.
  var isDone = false
  /// Whether a problem ended it.
  var hasStopped = false
  var tape: GrowingBuffer<TapeWord>
  /// The names of all open objects, the outermost first.
  var names = GrowingBuffer<OpenName>(capacity: 64)
  /// The containers around `top`; the outermost is the text itself.
  var outer: [Frame] = []
  var top = Frame(isObject: false, tapeIndex: -1, namesBase: 0, start: 0)
  var valueCount = 0
  var lastComma = 0
  var lastEnd = 0
  var problems: [JSONProblem] = []
  var errorCount = 0
  var hasReportedEncoding = false
  /// Where the token that recovery took last begins.
  var recoveredStart = 0

  /// Reads a text: a document unless a problem is an error, and the problems in the order of their places.
  static func read(_ bytes: [UInt8], limits: JSONLimits) -> JSONReading {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      // The array holds its bytes as long as this runs, and the reader is gone before it ends.
      guard let text = unsafe TextBytes(buffer) else {
        return JSONReading(document: nil, problems: [JSONProblem(empty: 0..<0)])
      }
      var reader = JSONReader(bytes: text, limits: limits)
      reader.run()
      let problems = reader.problems.enumerated().sorted {
        ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
      }.map(\.element)
      let failed = problems.contains { $0.severity == .error }
      if failed { return JSONReading(document: nil, problems: problems) }
      let storage = JSONStorage(bytes: bytes, tape: reader.tape)
      return JSONReading(document: JSONDocument(storage: storage), problems: problems)
    }
  }

  private init(bytes: TextBytes, limits: JSONLimits) {
    self.bytes = bytes
    end = bytes.count
    self.limits = limits
    // One word for eleven bytes is usual.
    tape = GrowingBuffer(capacity: min(end, 1 << 30) / 8 + 16)
  }

  private mutating func run() {
    guard begin() else { return }
    while !isDone {
      skipSpace()
      guard at < end else { return reportTruncated() }
      let byte = unsafe bytes[unchecked: at]
      switch state {
      case .separator: readSeparator(byte)
      case .value: readValue(byte)
      case .name: readName(byte)
      case .firstName:
        if byte == UInt8(ascii: "}") { close() } else { readName(byte) }
      case .firstElement:
        if byte == UInt8(ascii: "]") { close() } else { readValue(byte) }
      }
    }
    finish()
  }

  @inline(__always)
  mutating func skipSpace() {
    // Between a name and its colon, and before most commas, there is none.
    if at < end, unsafe bytes[unchecked: at] > 0x20 { return }
    var place = at
    while place < end {
      let byte = unsafe bytes[unchecked: place]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
      place &+= 1
      if byte == 0x0A { place = Self.skipIndent(bytes, place) }
    }
    at = place
  }

  /// Passes over the blanks at the beginning of a line, eight at a time: two fifths of a file are such blanks.
  @inline(__always)
  private static func skipIndent(_ bytes: TextBytes, _ start: Int) -> Int {
    var place = start
    while place &+ 8 <= bytes.count {
      let word = unsafe bytes.word(unchecked: place)
      let other = word ^ 0x2020_2020_2020_2020
      guard other == 0 else { return place &+ other.trailingZeroBitCount >> 3 }
      place &+= 8
    }
    return place
  }

  @inline(__always)
  private mutating func readSeparator(_ byte: UInt8) {
    if byte == UInt8(ascii: ",") {
      lastComma = at
      at &+= 1
      state = top.isObject ? .name : .value
    } else if byte == (top.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
      close()
    } else {
      recoverSeparator(byte)
    }
  }

  @inline(__always)
  private mutating func readName(_ byte: UInt8) {
    guard byte == UInt8(ascii: "\"") else { return recoverName(byte) }
    let start = at
    guard let tag = readString(isName: true) else { return }
    push(name: TapeWord(tag, start, at))
  }

  /// Notes a name and goes on past the colon.
  @inline(__always)
  mutating func push(name: TapeWord) {
    // Not asked of a method that changes nothing: for each call of one the whole reader is copied.
    let isPlain = unsafe name.tag == .plainString && bytes[unchecked: name.start] == UInt8(ascii: "\"")
    let text = bytes
    let mark =
      isPlain
      ? OpenName.mark(count: name.contentCount) { unsafe text[unchecked: name.start &+ 1 &+ $0] } : markUnescaped(name)
    names.append(OpenName(tape.count, mark: mark))
    tape.append(name)
    lastEnd = at
    skipSpace()
    state = .value
    if at < end, unsafe bytes[unchecked: at] == UInt8(ascii: ":") {
      at &+= 1
    } else {
      recoverColon()
    }
  }

  @inline(__always)
  private mutating func readValue(_ byte: UInt8) {
    let start = at
    switch byte {
    case UInt8(ascii: "\""):
      guard let tag = readString(isName: false) else { return }
      push(tag, start)
    case UInt8(ascii: "{"): open(isObject: true)
    case UInt8(ascii: "["): open(isObject: false)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): readNumber()
    case UInt8(ascii: "t") where readWord("true"): push(.true, start)
    case UInt8(ascii: "f") where readWord("false"): push(.false, start)
    case UInt8(ascii: "n") where readWord("null"): push(.null, start)
    default: recoverValue(byte)
    }
  }

  /// Passes over a literal word that ends where it should.
  @inline(__always)
  private mutating func readWord(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard at &+ count <= end else { return false }
    for offset in 0..<count where unsafe bytes[unchecked: at &+ offset] != word.utf8Start[offset] { return false }
    if at &+ count < end, unsafe Self.isWordPart(bytes[unchecked: at &+ count]) { return false }
    at &+= count
    return true
  }

  /// Notes a scalar that ends here.
  @inline(__always)
  mutating func push(_ tag: TapeWord.Tag, _ start: Int) {
    tape.append(TapeWord(tag, start, at))
    count()
    lastEnd = at
    state = .separator
    if outer.isEmpty { isDone = true }
  }

  @inline(__always)
  private mutating func count() {
    top.count &+= 1
    valueCount &+= 1
    if valueCount > limits.maximumValues { reportTooManyValues() }
  }

  @inline(__always)
  private mutating func open(isObject: Bool) {
    guard outer.count < min(limits.maximumDepth, 1_024) else { return reportTooDeep() }
    count()
    outer.append(top)
    top = Frame(isObject: isObject, tapeIndex: tape.count, namesBase: names.count, start: at)
    tape.append(TapeWord(isObject ? .object : .array, at, at))
    tape.append(TapeWord(next: 0, count: 0))
    at &+= 1
    state = isObject ? .firstName : .firstElement
  }

  /// Closes the innermost container with the bracket that stands here.
  @inline(__always)
  mutating func close() {
    guard let parent = outer.popLast() else { return }
    at &+= 1
    tape[top.tapeIndex] = TapeWord(top.isObject ? .object : .array, top.start, at)
    tape[top.tapeIndex &+ 1] = TapeWord(next: tape.count, count: top.count)
    if top.isObject {
      let base = top.namesBase
      let frame = top
      top = parent
      if names.count > base &+ 1 { checkNames(from: base, of: frame) }
      names.shorten(to: base)
    } else {
      top = parent
    }
    lastEnd = at
    state = .separator
    if outer.isEmpty { isDone = true }
  }
}
