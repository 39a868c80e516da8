import JSONText
public import Terminal
import Themes

/// A theme: what each role looks like, read from one JSON file.
///
/// `{ "name": "dark", "roles": { "title": { "fg": "#d7dae0", "bg": "default", "attributes": ["bold"] } } }`; colours are
/// `#rrggbb`, `default`, or a number from 0 to 255 of the terminal's own palette.
public struct Theme: Sendable {
  /// The name by which it is chosen.
  public let name: String
  /// What each role looks like.
  public let palette: Palette

  /// The names of the themes inside the program, the default first.
  public static var names: [String] { Themes.builtIn.map(\.name) }

  /// The theme for a terminal whose colours are told by COLORFGBG, as `15;0`: light where its ground is light.
  ///
  /// The ground is the last number; 7 and 9 to 15 are light. A terminal that says nothing is taken for a dark one.
  public static func fitting(colorFGBG: String?) -> String {
    guard let last = colorFGBG?.split(separator: ";").last, let ground = Int(last) else { return "dark" }
    return ground == 7 || (9...15).contains(ground) ? "light" : "dark"
  }

  /// Finds a theme that comes inside the program.
  public static func named(_ name: String) throws(ThemeProblem) -> Theme {
    guard let found = Themes.builtIn.first(where: { $0.name == name }) else {
      throw .unknown(name, known: names)
    }
    return try Theme(name: name, bytes: found.bytes)
  }

  /// Reads a theme.
  public init(name: String, bytes: [UInt8]) throws(ThemeProblem) {
    let reading = JSONDocument.read(bytes)
    guard let root = reading.document?.root else {
      let problem = reading.problems.first.map { $0.text(path: "\(name).json", lines: JSONLines(bytes)) }
      throw .bad(name, problem ?? "it is no JSON")
    }
    guard let roles = root["roles"], roles.kind == .object else {
      throw .bad(name, "it has no object “roles”")
    }
    let known = Dictionary(Role.allCases.map { ("\($0)", $0) }) { first, _ in first }
    var paints: [Role: Paint] = [:]
    for member in roles.members {
      guard let role = known[member.name] else {
        throw .bad(name, "there is no role “\(member.name)”")
      }
      paints[role] = try Theme.paint(member.value, of: "\(name), role \(member.name)")
    }
    self.name = name
    self.palette = Palette(paints)
  }

  private static func paint(_ node: JSONNode, of place: String) throws(ThemeProblem) -> Paint {
    var paint = Paint()
    paint.foreground = try node["fg"].map { (node) throws(ThemeProblem) in try color(node, of: place) } ?? nil
    paint.background = try node["bg"].map { (node) throws(ThemeProblem) in try color(node, of: place) } ?? nil
    guard let attributes = node["attributes"] else { return paint }
    for attribute in attributes.elements {
      switch attribute.string {
      case "bold": paint.attributes.insert(.bold)
      case "dim": paint.attributes.insert(.dim)
      case "underline": paint.attributes.insert(.underline)
      case "reverse": paint.attributes.insert(.reverse)
      case "italic": paint.attributes.insert(.italic)
      default:
        throw .bad(place, "expected bold, dim, underline, reverse or italic, found “\(attribute.string ?? "no text")”")
      }
    }
    return paint
  }

  private static func color(_ node: JSONNode, of place: String) throws(ThemeProblem) -> Color? {
    if let number = node.integer, let index = UInt8(exactly: number) {
      return index < 16 ? .ansi(index) : .indexed(index)
    }
    guard let text = node.string else { throw .bad(place, "expected a colour such as \"#d7dae0\" or \"default\"") }
    if text == "default" { return nil }
    if text.utf8.count == 7, text.hasPrefix("#"), let value = UInt32(text.dropFirst(), radix: 16) {
      return .rgb(UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255))
    }
    throw .bad(place, "“\(text)” is no colour; write \"#rrggbb\", \"default\" or a number from 0 to 255")
  }
}
