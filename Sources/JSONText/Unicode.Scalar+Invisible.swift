extension Unicode.Scalar {
  /// Whether the scalar is a control, or shows nothing of itself and can mislead the eye: C0, DEL and C1, line and
  /// paragraph separators, bidirectional controls, zero-width and other format characters, fillers, tags.
  ///
  /// The variation selectors U+FE00 to U+FE0F are not counted: emoji carry them in honest text. Ranges after
  /// `Cf` and `Default_Ignorable_Code_Point` of Unicode 16.
  var isInvisible: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC: false
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x34F, 0x600...0x605, 0x61C, 0x6DD, 0x70F, 0x890...0x891, 0x8E2: true
    case 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0x110BD, 0x110CD, 0x13430...0x1343F, 0x1BCA0...0x1BCA3: true
    case 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
    default: false
    }
  }
}
