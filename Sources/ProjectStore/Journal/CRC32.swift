/// The cyclic redundancy check of zip and PNG: the reflected polynomial 0xEDB88320 (ISO 3309).
///
/// Cost: one table look-up a byte.
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { number in
    var value = UInt32(number)
    for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    return value
  }

  /// The check of some bytes.
  static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
    let table = table
    let entries = table.span
    var value = UInt32.max
    for byte in bytes { value = value >> 8 ^ entries[Int(UInt8(truncatingIfNeeded: value) ^ byte)] }
    return ~value
  }
}
