/// The paint of every role: what a theme comes down to.
public struct Palette: Hashable, Sendable {
  /// The paints by their roles' numbers.
  private var paints = [Paint](repeating: Paint(), count: Role.allCases.count)

  /// A palette in which every role has the terminal's own colours.
  public init() {}

  /// The paint of a role.
  public subscript(role: Role) -> Paint {
    get { paints[Int(role.rawValue)] }
    set { paints[Int(role.rawValue)] = newValue }
  }

  /// A palette of reverse, bold, underline and dim alone, for NO_COLOR and terminals without colours.
  public static let monochrome: Palette = [
    .muted: Paint(attributes: .dim),
    .title: Paint(attributes: .bold),
    .borderFocused: Paint(attributes: .bold),
    .header: Paint(attributes: .reverse),
    .key: Paint(attributes: .bold),
    .selection: Paint(attributes: .reverse),
    .amber: Paint(attributes: .bold),
    .red: Paint(attributes: [.bold, .underline]),
    .accent: Paint(attributes: .bold),
    .link: Paint(attributes: .underline),
    .input: Paint(attributes: .underline),
    .inputError: Paint(attributes: [.underline, .bold]),
    .toast: Paint(attributes: .reverse),
    .warning: Paint(attributes: .bold),
    .error: Paint(attributes: [.reverse, .bold]),
    .chartAlternate: Paint(attributes: .dim),
  ]
}

extension Palette: ExpressibleByDictionaryLiteral {
  /// Makes a palette; roles that are left out have the terminal's own colours.
  public init(dictionaryLiteral paints: (Role, Paint)...) {
    self.init()
    for (role, paint) in paints { self[role] = paint }
  }
}
