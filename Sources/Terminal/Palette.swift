/// The paint of every role: what a theme comes down to.
public struct Palette: Hashable, Sendable {
  private var paints: [Role: Paint]

  /// Makes a palette; roles that `paints` leaves out have the terminal's own colours.
  public init(_ paints: [Role: Paint]) { self.paints = paints }

  /// The paint of a role.
  public subscript(role: Role) -> Paint { paints[role] ?? Paint() }

  /// A palette of reverse, bold, underline and dim alone, for NO_COLOR and terminals without colours.
  public static let monochrome = Palette([
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
  ])
}
