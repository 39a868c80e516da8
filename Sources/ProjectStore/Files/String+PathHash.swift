extension String {
  /// A name of sixteen hexadecimal digits for what belongs to a path and stands elsewhere: 64-bit FNV-1a of its bytes.
  ///
  /// Names of journals that are there already are made so: it never changes.
  var pathHash: String {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return ContentHash.digits(value)
  }
}
