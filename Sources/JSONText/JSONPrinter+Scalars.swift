import Text

extension JSONPrinter {
  /// Writes a number's text; one that is not a number of JSON goes into quotes, so that the text stays valid.
  mutating func print(lexeme: String) {
    if NumberScan(Array(lexeme.utf8)[...]) == nil { return print(string: lexeme) }
    output += lexeme.utf8
  }

  /// Writes a string in quotes, escaping only what must be, and what could deceive the eye in a diff.
  mutating func print(string: String) {
    output.append(UInt8(ascii: "\""))
    print(utf8: string.utf8.span)
    output.append(UInt8(ascii: "\""))
  }

  private mutating func print(utf8 text: Span<UInt8>) {
    var plain = 0
    var at = 0
    while at < text.count {
      let byte = text[at]
      if byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        at += 1
        continue
      }
      let length = max(1, UTF8Scan.length(text, at))
      let piece = text.extracting(at..<at + length)
      if byte >= 0x80, piece.text.unicodeScalars.first?.isInvisible == false {
        at += length
        continue
      }
      append(text.extracting(plain..<at))
      printEscape(byte, piece)
      at += length
      plain = at
    }
    append(text.extracting(plain...))
  }

  private mutating func append(_ text: Span<UInt8>) {
    unsafe text.withUnsafeBufferPointer { unsafe output.append(contentsOf: $0) }
  }

  private mutating func printEscape(_ byte: UInt8, _ piece: Span<UInt8>) {
    switch byte {
    case UInt8(ascii: "\""): output += "\\\"".utf8
    case UInt8(ascii: "\\"): output += "\\\\".utf8
    case 0x08: output += "\\b".utf8
    case 0x09: output += "\\t".utf8
    case 0x0A: output += "\\n".utf8
    case 0x0C: output += "\\f".utf8
    case 0x0D: output += "\\r".utf8
    default:
      for unit in piece.text.utf16 {
        let digits = String(unit, radix: 16)
        output += "\\u".utf8
        output += String(repeating: "0", count: 4 - digits.count).utf8
        output += digits.utf8
      }
    }
  }
}

/// The escapes inside JSON strings.
enum JSONEscapes {
  /// What the text between two quotes says, as UTF-8.
  ///
  /// The reader has refused wrong escapes before a document exists; where one is met while it looks for
  /// further problems, it stands for itself.
  static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var at = text.startIndex
    while at < text.endIndex {
      let byte = text[at]
      at += 1
      guard byte == UInt8(ascii: "\\"), at < text.endIndex else {
        result.append(byte)
        continue
      }
      let escape = text[at]
      at += 1
      switch escape {
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "u"):
        guard let scalar = scalar(in: text, at: &at) else {
          result.append(contentsOf: [byte, escape])
          continue
        }
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      default: result.append(escape)
      }
    }
    return result
  }

  /// The scalar of the hexadecimal digits at `at`, and of the second half of a pair that follows.
  private static func scalar(in text: ArraySlice<UInt8>, at: inout Int) -> Unicode.Scalar? {
    guard at + 4 <= text.endIndex, let first = codeUnit(of: text[at..<at + 4]) else { return nil }
    at += 4
    guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    guard at + 6 <= text.endIndex, text[at] == UInt8(ascii: "\\"), text[at + 1] == UInt8(ascii: "u"),
      let second = codeUnit(of: text[at + 2..<at + 6]), UTF16.isTrailSurrogate(second)
    else { return "\u{FFFD}" }
    at += 6
    return Unicode.Scalar(0x10000 + (UInt32(first) & 0x3FF) << 10 + UInt32(second) & 0x3FF)
  }

  /// The value of four hexadecimal digits; nil when one is not.
  static func codeUnit(of digits: some Sequence<UInt8>) -> UInt16? {
    var value: UInt16 = 0
    for digit in digits {
      guard let digit = hexadecimal(digit) else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return value
  }

  /// The value of a hexadecimal digit of either case.
  static func hexadecimal(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x37
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }
}
