/// The example programme in a folder of its own, and the words in it by which tests find their way.
struct ExampleProject {
  /// The name of its programme.
  static let programme = "Waterways Licensing"
  /// The start of the first roadblock's title, as the list orders them.
  static let first = "Data protection sign"
  /// The start of the second roadblock's title.
  static let second = "Second migration reh"
  /// A word that stands in the title of one open roadblock alone, and the start of that title.
  static let rare = (word: "hosting site", title: "Second hosting site")

  /// The text of the example, written once by the program itself.
  private static let text: Result<String, any Error> = Result {
    let folder = try TemporaryFolder()
    let result = try Program.run("init", "example.tandem.json", "--example", in: folder)
    guard result.status == 0 else { throw Failure("init: \(result.output)") }
    return folder.text("example.tandem.json")
  }

  /// Where it is.
  let folder: TemporaryFolder
  /// The name of the file in the folder.
  let name = "programme.tandem.json"
  /// What stood in the file at first.
  let original: String

  init() throws {
    folder = try TemporaryFolder()
    original = try Self.text.get()
    try folder.write(original, to: name)
  }

  /// What stands in the file now.
  var text: String { folder.text(name) }

  /// The lines of the record of the roadblock whose title starts so, counted from 1, as the file stands now.
  func lines(ofRoadblock title: String) throws -> (numbers: ClosedRange<Int>, text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let place = lines.firstIndex(where: { $0.hasPrefix("      \"title\": \"" + title) }),
      let start = lines[..<place].lastIndex(of: "    {"),
      let end = lines[place...].firstIndex(where: { $0 == "    }" || $0 == "    }," })
    else { throw Failure("no roadblock “\(title)” in the file") }
    return (start + 1...end + 1, lines[start...end].joined(separator: "\n"))
  }

  /// Opens it in a terminal, up to its first screen.
  func open(width: Int = 120, height: Int = 40) throws -> TerminalWindow {
    let window = try TerminalWindow(width: width, height: height, in: folder)
    try window.open(name, showing: Self.first)
    return window
  }
}
