import JSONText
import Programme
import Records
import Terminal

/// One theme file as it stands: its colours by name, what it says of each role, and what it takes from another theme.
///
/// `{ "name": "dusk", "inherits": "dark", "ground": "dark", "colors": { "focus": "#ffd75f" },
/// "roles": { "title": { "fg": "focus", "attributes": ["bold"] } } }`. A colour is `#rrggbb`, `default`, a number from 0
/// to 255 of the terminal's own palette, or the name of one of the theme's colours.
struct ThemeFile {
  /// A colour where a theme names one.
  enum Tint: Equatable {
    /// The terminal's own.
    case own
    /// A colour of its own.
    case color(Color)
    /// One of the theme's colours, by its name; the bytes in which that stands.
    case named(String, Range<Int>)
  }

  /// What a theme says of one role; `nil` is said by the theme that it inherits from, or by the role of plain text.
  struct RolePaint {
    var foreground: Tint?
    var background: Tint?
    var attributes: Attributes = []
  }

  /// What to call the file in messages.
  let path: String
  /// The text, for messages that show a line of it.
  let bytes: [UInt8]
  /// What people call the theme; its name where it says nothing.
  let title: String
  /// The name of the theme that fills in what this one leaves out, and where that stands.
  let parent: (name: String, range: Range<Int>)?
  /// Which ground it is made for.
  let ground: ThemeGround
  /// What it promises, and tests hold it to.
  let claims: [String]
  /// Its colours by name.
  let colors: [String: Tint]
  /// What it says of roles.
  let roles: [Role: RolePaint]

  /// Reads a theme file.
  ///
  /// - Throws: every problem found, each with its place.
  init(name: String, path: String, bytes: [UInt8]) throws(ThemeProblem) {
    let reading = JSONDocument.read(bytes)
    guard let document = reading.document else { throw .bad(path, bytes, reading.problems) }
    var reader = ThemeReader()
    let root = document.root
    guard root.kind == .object else {
      throw .bad(
        path, bytes,
        [JSONProblem(code: "no-theme", message: "a theme is an object in braces", range: root.range)])
    }
    reader.checkNames(of: root, among: ["name", "title", "inherits", "ground", "claims", "colors", "roles", "$schema"])
    title = root["title"]?.string ?? name
    parent = root["inherits"].flatMap { node in node.string.map { ($0, node.range) } }
    ground = reader.ground(root["ground"])
    claims = root["claims"]?.elements.compactMap(\.string) ?? []
    colors = reader.colors(root["colors"])
    roles = reader.roles(root["roles"])
    self.path = path
    self.bytes = bytes
    if !reader.problems.isEmpty { throw .bad(path, bytes, reader.problems) }
  }
}

/// The ground for which a theme is made.
public enum ThemeGround: String, CaseIterable, Sendable {
  /// Dark, as most terminals are.
  case dark
  /// Light.
  case light
  /// Either.
  case any
}
