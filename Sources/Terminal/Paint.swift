/// How a role looks.
public struct Paint: Hashable, Sendable {
  /// The colour of the glyph; nil for the terminal's own.
  public var foreground: Color?
  /// The colour behind the glyph; nil for the terminal's own.
  public var background: Color?
  /// Attributes of every cell of the role.
  public var attributes: Attributes

  /// Makes a paint; without arguments, the terminal's own colours.
  public init(foreground: Color? = nil, background: Color? = nil, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}
