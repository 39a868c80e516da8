import ArgumentParser
import Programme
import ProjectStore
import Records
import System

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

  /// What to say of a second word that none of a group's commands is called; `nil` for all others.
  static func hint(_ words: ArraySlice<String>) -> String? {
    guard let first = words.first, let word = words.dropFirst().first, !word.hasPrefix("-"),
      let group = Tandem.subcommands.first(where: { $0._commandName == first && !$0.configuration.subcommands.isEmpty })
    else { return nil }
    let names = group.configuration.subcommands.map { $0._commandName }
    guard !names.contains(word), word != "help" else { return nil }
    let what = group == ImportGroup.self ? "source" : "command"
    let near = Spelling.question(word, among: names)
    let all = "there are \(names.dropLast().joined(separator: ", ")) and \(names.last ?? "")"
    return "\(first): there is no \(what) “\(word)”; \(near ?? all)"
  }

  private static var names: [String] {
    Tandem.subcommands.compactMap { command in
      let name = command._commandName
      return command == Open.self ? nil : name
    } + ["help"]
  }
}
