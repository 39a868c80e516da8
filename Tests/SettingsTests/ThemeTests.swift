import Settings
import Terminal
import TestSupport
import Testing
import Themes

@Suite("Convention “colour tiers”: the themes") struct ThemeTests {
  /// Where a theme leaves the ground to the terminal, the ground that such terminals mostly have.
  private static func ground(_ theme: Theme) -> (text: RGB, ground: RGB) {
    theme.ground == .light
      ? (RGB(red: 0, green: 0, blue: 0), RGB(red: 255, green: 255, blue: 255))
      : (RGB(red: 224, green: 224, blue: 224), RGB(red: 30, green: 30, blue: 30))
  }

  private static let marks: Set<Role> = [.border, .borderFocused, .chart, .chartAlternate]

  private static func claiming(_ claim: String) -> [String] {
    Themes.names.filter { ((try? ThemeLibrary().theme($0))?.claims ?? []).contains(claim) }
  }

  @Test(arguments: Themes.names) func `every theme inside the program can be used`(name: String) throws {
    let theme = try ThemeLibrary().theme(name)
    #expect(theme.name == name && !theme.title.isEmpty)
  }

  @Test func `there are dark, light, high-contrast, colour-blind safe, colourless and well-known themes`() {
    #expect(Themes.names.starts(with: ["dark", "light"]))
    #expect(ThemeTests.claiming("high-contrast").count == 2)
    #expect(ThemeTests.claiming("colour-blind").count == 2)
    #expect(Themes.names.count >= 14)
  }

  @Test(arguments: [
    ("15;0", "dark"), ("0;15", "light"), ("0;default;15", "light"), ("0;7", "light"), ("7;8", "dark"), ("", "dark"),
  ])
  func `a light terminal gets a light theme`(colorFGBG: String, name: String) {
    #expect(Theme.fitting(colorFGBG: colorFGBG) == name)
    #expect(Theme.fitting(colorFGBG: nil) == "dark")
  }

  @Test(arguments: Themes.names) func `plain text on the terminal's own ground has the terminal's own colour`(
    name: String
  ) throws {
    let text = try ThemeLibrary().theme(name).palette[.text]
    #expect(text.background != nil || text.foreground == nil)
  }

  /// WCAG 2.2, success criteria 1.4.3 (text, 4.5:1) and 1.4.11 (marks, 3:1); 7:1 is 1.4.6.
  @Test(arguments: ThemeTests.claiming("contrast"), [false, true])
  func `text and marks stand out from their ground, in 24 bits and in 256 colours`(name: String, is256: Bool) throws {
    let theme = try ThemeLibrary().theme(name)
    let own = ThemeTests.ground(theme)
    for role in Role.allCases {
      let paint = theme.palette[role]
      func shown(_ color: Color?, else other: RGB) -> RGB {
        guard let color else { return other }
        return is256 ? RGB(in256: color) : RGB(color)
      }
      let contrast = shown(paint.foreground, else: own.text).contrast(with: shown(paint.background, else: own.ground))
      let isHigh = theme.claims.contains("high-contrast") && !is256
      let least = ThemeTests.marks.contains(role) ? 3 : isHigh ? 7 : 4.5
      #expect(contrast >= least, "\(name), \(role): \(contrast)")
    }
  }

  /// Machado, Oliveira and Fernandes (2009), severity 1; distance in CIELAB (1976), where 2.3 is just noticeable.
  @Test(arguments: ThemeTests.claiming("colour-blind"), ColourVision.allCases)
  func `ratings stay distinct to whom colours look alike`(name: String, vision: ColourVision) throws {
    let palette = try ThemeLibrary().theme(name).palette
    for is256 in [false, true] {
      let seen = try [Role.good, .amber, .red].map { role in
        let color = try #require(palette[role].foreground)
        return (is256 ? RGB(in256: color) : RGB(color)).seen(by: vision)
      }
      for (one, other) in [(0, 1), (0, 2), (1, 2)] {
        #expect(seen[one].distance(to: seen[other]) >= 20, "\(vision), \(one) and \(other)")
      }
    }
  }

  @Test func `a role that a theme leaves out is as its parent has it, in the colours of the theme`() throws {
    let scratch = try ScratchFolder()
    try TestFile.write(
      ##"{"inherits": "dark", "colors": {"focus": "#ffd75f"}, "roles": {"title": {"fg": 5}}}"##,
      to: scratch.path("dusk.json"))
    let library = ThemeLibrary(folder: scratch.path)
    let (dusk, dark) = (try library.theme("dusk"), try library.theme("dark"))
    #expect(library.names.last == "dusk")
    #expect(dusk.palette[.borderFocused].foreground == .rgb(0xff, 0xd7, 0x5f))
    #expect(dusk.palette[.title].foreground == .ansi(5))
    #expect(dusk.palette[.red] == dark.palette[.red])
  }

  @Test(arguments: [
    (#"{"roles": {"titel": {}}}"#, ":1:12: there is no role “titel”", "did you mean “title”?"),
    (##"{"roles": {"title": {"fg": "#12345"}}}"##, "“#12345” is no colour", "six digits"),
    (#"{"roles": {"title": {"fg": 256}}}"#, "expected a colour", "0 to 255"),
    (#"{"roles": {"title": {"fg": "sky"}}}"#, "there is no colour “sky”", ""),
    (#"{"colors": {"a": "b", "b": "a"}, "roles": {"title": {"fg": "a"}}}"#, "leads back to itself", ""),
    (#"{"roles": {"title": {"attributes": ["blink"]}}}"#, "“blink” is no attribute", "use one of bold"),
    (#"{"inherits": "drak"}"#, "there is no theme “drak” to inherit from", "did you mean “dark”?"),
    (#"{"inherits": "bad"}"#, "the themes inherit in a circle: bad → bad", ""),
    (#"{"colours": {}}"#, "a theme has no “colours”", "did you mean “colors”?"),
    (#"{"ground": "dim"}"#, "expected dark, light, any", ""),
    ("{", ":1:", ""), ("[]", "an object in braces", ""),
  ])
  func `what is wrong with a theme is said with its place`(text: String, words: String, remedy: String) throws {
    let scratch = try ScratchFolder()
    try TestFile.write(text, to: scratch.path("bad.json"))
    let problem = #expect(throws: ThemeProblem.self) { try ThemeLibrary(folder: scratch.path).theme("bad") }
    let said = "\(try #require(problem))"
    #expect(
      said.hasPrefix(scratch.path("bad.json") + ":1:") && said.contains(words) && said.contains(remedy), "\(said)")
    #expect(try #require(problem).diagnostics.contains("^"))
  }

  @Test func `a circle of several themes is told by its links`() throws {
    let scratch = try ScratchFolder()
    for (name, parent) in [("a", "b"), ("b", "c"), ("c", "b")] {
      try TestFile.write(#"{"inherits": "\#(parent)"}"#, to: scratch.path("\(name).json"))
    }
    let problem = #expect(throws: ThemeProblem.self) { try ThemeLibrary(folder: scratch.path).theme("a") }
    #expect("\(try #require(problem))".contains("b → c → b"))
  }

  @Test func `a theme that there is not names those that there are`() {
    let problem = #expect(throws: ThemeProblem.self) { try ThemeLibrary().theme("drak") }
    #expect(problem.map { "\($0)" }?.contains("did you mean “dark”?") == true)
  }
}
