extension KeyParser {
  /// Bytes that a control sequence may have; more than that is noise.
  private static let sequenceLimit = 256

  /// `ESC [`, parameters, a final byte.
  static func controlSequence(_ bytes: ArraySlice<UInt8>) -> Step {
    let body = bytes.dropFirst(2)
    // The Linux console's F1 to F5 are `ESC [ [ A` to `E`.
    if body.first == UInt8(ascii: "[") {
      guard let letter = body.dropFirst().first else { return .needsMore }
      let number = Int(letter) - Int(UInt8(ascii: "A")) + 1
      return .took(4, (1...5).contains(number) ? [.key(.function(number))] : [])
    }
    guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      return body.count > sequenceLimit ? .took(bytes.count, []) : .needsMore
    }
    let length = end - bytes.startIndex + 1
    let final = bytes[end]
    // A sequence that breaks off is dropped, what broke it stands for itself.
    guard (0x40...0x7E).contains(final) else { return .took(length - 1, []) }
    let parameters = body[..<end]
    if final == UInt8(ascii: "M"), parameters.isEmpty {
      // The old mouse coding: three bytes of any value follow, which are no keys.
      return bytes.count < length + 3 ? .needsMore : .took(length + 3, oldMouse(bytes.dropFirst(length)))
    }
    if parameters.first == UInt8(ascii: "<") {
      return .took(length, final == UInt8(ascii: "M") ? mouse(numbers(parameters.dropFirst())) : [])
    }
    guard parameters.allSatisfy({ (0x30...0x3B).contains($0) }) else { return .took(length, []) }
    let values = numbers(parameters)
    // The reply to the query of LinePace: the terminal is well (0) or has a fault (3), and has read so far.
    if final == UInt8(ascii: "n"), values == [0] || values == [3] { return .took(length, [.caughtUp]) }
    if final == UInt8(ascii: "~"), values.first == 200 { return .entersPaste(length) }
    return .took(length, key(final, values).map { [.key($0)] } ?? [])
  }

  /// `ESC O` and a letter: cursor and function keys in application mode.
  static func singleShift(_ bytes: ArraySlice<UInt8>) -> Step {
    guard let letter = bytes.dropFirst(2).first else { return .needsMore }
    guard (0x20...0x7E).contains(letter) else { return .took(2, [.key(.alt("O"))]) }
    if letter == UInt8(ascii: "M") { return .took(3, [.key(.enter)]) }
    // The keypad in application mode: `j` to `y` are `*` to `9`.
    if (0x6A...0x79).contains(letter) {
      return .took(3, [.key(.character(Character(Unicode.Scalar(letter - 0x40))))])
    }
    return .took(3, key(letter, []).map { [.key($0)] } ?? [])
  }

  private static func numbers(_ parameters: ArraySlice<UInt8>) -> [Int] {
    if parameters.isEmpty { return [] }
    return parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
      // Sub-parameters after a colon refine a key that the number before them names.
      digits.prefix { $0 != UInt8(ascii: ":") }.prefix(9).reduce(0) { $0 * 10 + Int($1 & 15) }
    }
  }

  /// The key of a sequence's final byte and numbers; modifiers of keys that are no characters are not told apart.
  private static func key(_ final: UInt8, _ values: [Int]) -> Key? {
    switch Character(Unicode.Scalar(final)) {
    case "A": return .up
    case "B": return .down
    case "C": return .right
    case "D": return .left
    case "F": return .end
    case "H": return .home
    case "P": return .function(1)
    case "Q": return .function(2)
    // With numbers it is the reply that tells where the cursor is.
    case "R": return values.isEmpty ? .function(3) : nil
    case "S": return .function(4)
    case "Z": return .backTab
    case "u": return key(code: values.first ?? 0, modifiers: values.count > 1 ? values[1] : 1)
    case "~":
      if values.count > 2, values[0] == 27 { return key(code: values[2], modifiers: values[1]) }
      return editingKey(values.first ?? 0)
    default: return nil
    }
  }

  private static func editingKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28...29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// A key that is sent as the number of its character, with 1 + shift 1, alt 2, control 4.
  private static func key(code: Int, modifiers: Int) -> Key? {
    let bits = max(0, modifiers - 1)
    switch code {
    case 9: return bits & 1 != 0 ? .backTab : .tab
    case 13: return .enter
    case 27: return .escape
    case 8, 127: return .backspace
    default: break
    }
    // Functional keys are coded in the private use area.
    guard code >= 0x20, !(0x7F...0x9F).contains(code), !(0xE000...0xF8FF).contains(code),
      let scalar = Unicode.Scalar(UInt32(code))
    else { return nil }
    let character = Character(scalar)
    if bits & 4 != 0 {
      return "abcdefghijklmnopqrstuvwxyz \\]^_".contains(character) ? .control(character) : nil
    }
    return bits & 2 != 0 ? .alt(character) : .character(character)
  }

  /// A mouse report of button, column and row, both from 1.
  private static func mouse(_ values: [Int]) -> [Event] {
    guard values.count >= 3, values[1] > 0, values[2] > 0 else { return [] }
    let kind: MouseEvent.Kind
    // Bits 2 to 4 are Shift, Alt and Control; bit 5 is motion.
    switch values[0] & ~0x1C {
    case 0: kind = .press
    case 64: kind = .wheelUp
    case 65: kind = .wheelDown
    default: return []
    }
    return [.mouse(MouseEvent(x: values[1] - 1, y: values[2] - 1, kind: kind))]
  }

  private static func oldMouse(_ bytes: ArraySlice<UInt8>) -> [Event] {
    mouse(bytes.prefix(3).map { Int($0) - 32 })
  }
}
