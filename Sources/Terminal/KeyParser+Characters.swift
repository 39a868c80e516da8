extension KeyParser {
  /// The key of a control byte that starts no sequence.
  static func controlKey(_ byte: UInt8) -> Key {
    switch byte {
    case 0x00: .control(" ")
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    // With the translation of CR off, Enter is CR; LF comes from scripts that type lines.
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  /// `bytes` without a character at their end that is not complete yet.
  static func completeUTF8(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var index = bytes.endIndex
    for back in 1...3 where back <= bytes.count {
      index -= 1
      let byte = bytes[index]
      if byte & 0xC0 == 0x80 { continue }
      let length = byte >= 0xF0 && byte < 0xF5 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
      return byte < 0xF5 && length > back ? bytes[..<index] : bytes
    }
    return bytes
  }

  /// The characters of UTF-8 bytes; bytes that are not UTF-8 and control characters are left out.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        if scalar.value >= 0xA0 || (0x20...0x7E).contains(scalar.value) { text.append(scalar) }
      case .error: continue
      case .emptyInput: return String(text)
      }
    }
  }
}
