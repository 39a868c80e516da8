import JSONText
import Programme
import Records
public import Terminal

/// A theme: what each role looks like.
public struct Theme: Sendable {
  /// The name by which it is chosen.
  public let name: String
  /// What people call it.
  public let title: String
  /// What it promises: `contrast` (WCAG AA), `high-contrast` (7:1), `colour-blind` (ratings stay distinct).
  public let claims: [String]
  /// Whether it is made for a dark ground, a light one, or either.
  public let ground: ThemeGround
  /// What each role looks like.
  public let palette: Palette

  /// The name of the theme for a terminal whose colours are told by COLORFGBG, as `15;0`: light on a light ground.
  ///
  /// The ground is the last number; 7 and 9 to 15 are light. A terminal that says nothing is taken for a dark one.
  public static func fitting(colorFGBG: String?) -> String {
    guard let last = colorFGBG?.split(separator: ";").last, let ground = Int(last) else { return "dark" }
    return ground == 7 || (9...15).contains(ground) ? "light" : "dark"
  }

  /// Puts a theme together from its file and those that it inherits from, itself first.
  ///
  /// A colour or role that a file leaves out is as the next one has it. What a role leaves out of its paint is as plain
  /// text has it, so that a theme with a ground of its own names that once.
  init(name: String, chain: [ThemeFile]) throws(ThemeProblem) {
    self.name = name
    title = chain.first?.title ?? name
    claims = chain.first?.claims ?? []
    ground = chain.lazy.map(\.ground).first { $0 != .any } ?? .any
    let plain = try Theme.paint(.text, chain, plain: Paint())
    var palette = Palette()
    for role in Role.allCases { palette[role] = role == .text ? plain : try Theme.paint(role, chain, plain: plain) }
    self.palette = palette
  }

  private static func paint(_ role: Role, _ chain: [ThemeFile], plain: Paint) throws(ThemeProblem) -> Paint {
    guard let file = chain.first(where: { $0.roles[role] != nil }), let said = file.roles[role] else { return plain }
    var paint = Paint(foreground: plain.foreground, background: plain.background, attributes: said.attributes)
    if let tint = said.foreground { paint.foreground = try color(tint, of: file, chain) }
    if let tint = said.background { paint.background = try color(tint, of: file, chain) }
    return paint
  }

  /// The colour behind a tint; `nil` is the terminal's own.
  private static func color(
    _ tint: ThemeFile.Tint, of file: ThemeFile, _ chain: [ThemeFile]
  ) throws(ThemeProblem) -> Color? {
    var tint = tint
    var (holder, steps) = (file, 0)
    while case .named(let name, let range) = tint {
      guard let next = chain.first(where: { $0.colors[name] != nil }), let found = next.colors[name], steps < 16 else {
        let known = Set(chain.flatMap(\.colors.keys)).sorted()
        let message = steps < 16 ? "there is no colour “\(name)”" : "the colour “\(name)” leads back to itself"
        throw .bad(
          holder.path, holder.bytes,
          [
            JSONProblem(
              code: "no-colour", message: message,
              expected:
                "a colour such as \"#6cb6ff\", \"default\", a number, or the name of one of the theme's colours",
              remedy: Spelling.question(name, among: known), range: range)
          ])
      }
      (tint, holder, steps) = (found, next, steps + 1)
    }
    if case .color(let color) = tint { return color }
    return nil
  }
}
