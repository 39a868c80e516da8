import ArgumentParser
import Programme
import ProjectStore

/// Tells a mistyped command from a path.
enum MistypedCommand {
  /// What to say of a first word that looks like a command but is none, and no file either; `nil` for all others.
  static func hint(_ word: String, files: any FileSystem) -> String? {
    guard word.first?.isLetter == true, word.allSatisfy({ $0.isLetter || $0 == "-" }) else { return nil }
    // The parser takes a millisecond to name its commands; a path has a point or a slash and does not come here.
    let names = names
    guard !names.contains(word), (try? files.resolve(word)) == nil else { return nil }
    let near = Spelling.question(word, among: names)
    return "“\(word)” is neither a command nor a file here"
      + (near.map { "; \($0)" } ?? "; the commands are \(names.joined(separator: ", "))")
  }

  private static var names: [String] {
    Tandem.subcommands.compactMap { command in
      let name = command._commandName
      return command == Open.self ? nil : name
    } + ["help"]
  }
}
