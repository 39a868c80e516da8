import Testing

/// What the environment makes of the bytes that a terminal is sent.
@Suite("What a terminal is sent") struct LineTests {
  private let project: ExampleProject

  init() throws { project = try ExampleProject() }

  /// The first screen, as text with its sequences.
  private func firstScreen(_ environment: [String: String]) throws -> String {
    let line = try TerminalLine(project.name, in: project.folder, environment: environment)
    return String(decoding: try line.update().bytes, as: UTF8.self)
  }

  @Test("Convention “NO_COLOR, TERM=dumb”: with NO_COLOR no colour is sent, and the cursor row is reversed")
  func noColor() throws {
    let colour = /\e\[(?:[0-9;]*;)?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;[0-9;]*)?m/
    #expect(try firstScreen([:]).contains(colour))
    let plain = try firstScreen(["NO_COLOR": "1"])
    #expect(!plain.contains(colour))
    #expect(plain.contains(/\e\[(?:[0-9;]*;)?7m[^\e]*▌/), "\(plain.debugDescription)")
  }

  @Test(
    "Convention “locale”: without one of UTF-8 the C.UTF-8 of the system is taken", arguments: ["C", "xx_XX.UTF-8"])
  func fallback(_ locale: String) throws {
    #expect(try firstScreen(["LC_ALL": locale]).contains("╭"))
  }

  @Test(
    "Convention “locale”: in a character set of a person's choice ASCII is drawn, and nothing is refused",
    .enabled(if: (try? latin1()) != nil, "localedef makes no locale of ISO-8859-1: apt-get install -y locales"))
  func ascii() throws {
    let locales = try Self.latin1()
    let screen = try firstScreen(["LC_ALL": "en_GB.ISO-8859-1", "LOCPATH": locales.path])
    #expect(screen.contains("+-") && screen.contains(ExampleProject.first))
    #expect(screen.utf8.allSatisfy { $0 < 0x80 })
  }

  /// A folder with a locale that is not of UTF-8.
  private static func latin1() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let made = try Subprocess.run(
      ["localedef", "-i", "en_GB", "-f", "ISO-8859-1", folder.path("en_GB.ISO-8859-1")])
    guard made.status == 0 else { throw Failure("localedef: \(made.output)") }
    return folder
  }

  @Test(
    "Convention “yank”: y goes to the terminal with OSC 52, over SSH and at the machine itself",
    arguments: [[:], ["SSH_CONNECTION": "10.0.0.1 1 10.0.0.2 22"], ["SSH_TTY": "/dev/pts/9"]])
  func yank(_ environment: [String: String]) throws {
    let line = try TerminalLine(project.name, in: project.folder, environment: environment)
    _ = try line.update()
    try line.type("y")
    let sent = try line.show(bytesPerSecond: 1_000_000, for: 500)
    // What is copied begins with “roadblock RB-”.
    #expect(String(decoding: sent, as: UTF8.self).contains("\u{1B}]52;c;cm9hZGJsb2NrIFJC"))
  }
}
