/// A colour as a theme names it; the display maps it to what the terminal has.
public enum Color: Hashable, Sendable {
  /// Red, green and blue, each from 0 to 255.
  case rgb(UInt8, UInt8, UInt8)
  /// One of the 16 colours that people set in their terminal: 0–7 the dark ones, 8–15 the bright ones.
  case ansi(UInt8)
  /// One of the 256 colours of xterm.
  case indexed(UInt8)
}
