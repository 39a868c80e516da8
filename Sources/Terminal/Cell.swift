/// One column of one row, packed into eight bytes.
///
/// Bits 0–20 hold a Unicode scalar, or the index of a cluster that the frame keeps (bit 21 tells which); bits 24–31 the
/// role, 32–39 the attributes, 40–41 the width. A wide glyph is a cell of width 2 followed by one of width 0.
public struct Cell: Hashable, Sendable {
  var bits: UInt64

  private static let clusterFlag: UInt64 = 1 << 21

  /// A blank in the style of ordinary text.
  public static let blank = Cell(scalar: " ", style: Style())

  /// Makes a cell of one scalar that takes `width` columns.
  init(scalar: Unicode.Scalar, style: Style, width: Int = 1) {
    bits =
      UInt64(scalar.value) | UInt64(style.role.rawValue) << 24 | UInt64(style.attributes.rawValue) << 32
      | UInt64(width & 3) << 40
  }

  /// Makes a cell that shows the frame's cluster number `index`.
  init(cluster index: Int, style: Style, width: Int) {
    self.init(scalar: "\0", style: style, width: width)
    bits |= Self.clusterFlag | UInt64(index & 0x1F_FFFF)
  }

  /// Makes the right half of a wide glyph.
  static func continuation(_ style: Style) -> Cell { Cell(scalar: "\0", style: style, width: 0) }

  /// Columns the glyph takes: 1, 2, or 0 for the right half of a wide one.
  public var width: Int { Int(bits >> 40 & 3) }

  /// What the cell is for, and its attributes.
  public var style: Style {
    get {
      Style(Role(rawValue: UInt8(truncatingIfNeeded: bits >> 24)) ?? .text, attributes)
    }
    set {
      bits =
        bits & ~0xFF_FF00_0000 | UInt64(newValue.role.rawValue) << 24 | UInt64(newValue.attributes.rawValue) << 32
    }
  }

  var attributes: Attributes { Attributes(rawValue: UInt8(truncatingIfNeeded: bits >> 32)) }

  /// The index of the frame's cluster that the cell shows, or nil when it is a single scalar.
  var cluster: Int? { bits & Self.clusterFlag == 0 ? nil : Int(bits & 0x1F_FFFF) }

  /// The scalar of a cell that shows no cluster.
  var scalar: Unicode.Scalar { Unicode.Scalar(UInt32(bits & 0x1F_FFFF)) ?? " " }
}
