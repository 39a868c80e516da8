/// The role of some cells, and attributes on top of what the theme gives that role.
public struct Style: Hashable, Sendable {
  /// What the cells are for.
  public var role: Role
  /// Attributes added to those of the role's paint.
  public var attributes: Attributes

  /// Makes a style; without arguments, that of ordinary text.
  public init(_ role: Role = .text, _ attributes: Attributes = []) {
    self.role = role
    self.attributes = attributes
  }
}
