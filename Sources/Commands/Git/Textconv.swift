import ArgumentParser
import Programme
import ProjectStore
import Records

/// Prints a project as text for `git diff`.
struct Textconv: TandemCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print a project as text for git diff: one fact a line, each with where it stands.",
    discussion: "What is no project is printed as it is, so that git can still show what changed in it.")

  @Argument(help: "A project file.", completion: .file())
  var path: String

  func run(in environment: inout Environment) throws {
    let bytes = try environment.contents(of: path)
    guard let file = try? ProjectFile.read(bytes) else {
      return try environment.console.say(String(decoding: bytes, as: UTF8.self))
    }
    for line in FactLines.of(file.project) { try environment.console.say(line) }
  }
}

/// The facts of a project as lines that stand by themselves: `Roadblocks › RB-7K2M › Status: waiting`.
enum FactLines {
  static func of(_ project: Project) -> [String] {
    var path: [String] = []
    var lines: [String] = []
    for fact in project.facts {
      path.removeLast(max(0, path.count - fact.indent))
      let title = withoutCount(fact.title)
      if fact.words.isEmpty {
        path.append(title)
      } else {
        let place = path + (title.isEmpty ? [] : [title])
        lines.append("\(place.joined(separator: " › ")): \(fact.words.replacing("\n", with: "\\n"))")
        if path.count == fact.indent { path.append(title) }
      }
    }
    return lines
  }

  /// A heading without the number of what stands under it, which would change every line when one comes or goes.
  private static func withoutCount(_ title: String) -> String {
    guard title.hasSuffix(")"), let open = title.lastIndex(of: "("),
      title[title.index(after: open)...].dropLast().allSatisfy(\.isNumber)
    else { return title }
    return String(title[..<open].dropLast())
  }
}
