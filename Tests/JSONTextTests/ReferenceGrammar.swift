/// A slow recogniser of RFC 8259 and I-JSON, one function for each production of the grammar, to compare the reader with.
///
/// It knows nothing of the reader and has no shortcuts. A byte order mark is allowed once, at the start.
struct ReferenceGrammar {
  private var rest: ArraySlice<UInt8>

  /// Whether the bytes are a JSON text.
  static func accepts(_ bytes: [UInt8]) -> Bool {
    guard String(validating: bytes, as: UTF8.self) != nil else { return false }
    var grammar = ReferenceGrammar(rest: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...])
    grammar.space()
    guard grammar.value() else { return false }
    grammar.space()
    return grammar.rest.isEmpty
  }

  private mutating func space() {
    while let byte = rest.first, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { rest.removeFirst() }
  }

  private mutating func take(_ text: String) -> Bool {
    guard rest.starts(with: Array(text.utf8)) else { return false }
    rest.removeFirst(text.utf8.count)
    return true
  }

  private mutating func value() -> Bool {
    switch rest.first {
    case UInt8(ascii: "{"): object()
    case UInt8(ascii: "["): array()
    case UInt8(ascii: "\""): string() != nil
    case UInt8(ascii: "t"): take("true")
    case UInt8(ascii: "f"): take("false")
    case UInt8(ascii: "n"): take("null")
    default: number()
    }
  }

  private mutating func array() -> Bool {
    guard take("[") else { return false }
    space()
    if take("]") { return true }
    while true {
      space()
      guard value() else { return false }
      space()
      if take("]") { return true }
      guard take(",") else { return false }
    }
  }

  private mutating func object() -> Bool {
    guard take("{") else { return false }
    space()
    if take("}") { return true }
    var names: Set<[UInt16]> = []
    while true {
      space()
      guard let name = string(), names.insert(name).inserted else { return false }
      space()
      guard take(":") else { return false }
      space()
      guard value() else { return false }
      space()
      if take("}") { return true }
      guard take(",") else { return false }
    }
  }

  /// The code units of a string without lone surrogates.
  private mutating func string() -> [UInt16]? {
    guard take("\"") else { return nil }
    var text: [UInt8] = []
    var units: [UInt16] = []
    func flushed() -> [UInt16] { Array(String(decoding: text, as: UTF8.self).utf16) }
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\"") {
        units += flushed()
        return String(validating: units, as: UTF16.self) == nil ? nil : units
      }
      if byte < 0x20 { return nil }
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      guard let unit = escape() else { return nil }
      units += flushed() + [unit]
      text = []
    }
    return nil
  }

  private mutating func escape() -> UInt16? {
    let plain: [Character: UInt16] = [
      "\"": 0x22, "\\": 0x5C, "/": 0x2F, "b": 8, "f": 0x0C, "n": 0x0A, "r": 0x0D, "t": 9,
    ]
    guard let byte = rest.popFirst() else { return nil }
    if let unit = plain[Character(Unicode.Scalar(byte))] { return unit }
    guard byte == UInt8(ascii: "u") else { return nil }
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = rest.popFirst(), digit < 0x80, let number = Character(Unicode.Scalar(digit)).hexDigitValue
      else {
        return nil
      }
      unit = unit << 4 | UInt16(number)
    }
    return unit
  }

  private mutating func number() -> Bool {
    _ = take("-")
    if !take("0") {
      guard let first = rest.first, (0x31...0x39).contains(first), digits() else { return false }
    }
    if take("."), !digits() { return false }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      guard digits() else { return false }
    }
    return true
  }

  private mutating func digits() -> Bool {
    let count = rest.count
    while let byte = rest.first, (0x30...0x39).contains(byte) { rest.removeFirst() }
    return rest.count < count
  }
}
