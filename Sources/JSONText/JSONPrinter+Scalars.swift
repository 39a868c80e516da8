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
