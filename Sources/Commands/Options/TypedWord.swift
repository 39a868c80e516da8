import ArgumentParser
import Programme
import Records

/// A word out of a closed list as an argument: any case, blanks or hyphens, and the first letters where they fit one
/// word only.
struct TypedWord<W: Word>: ExpressibleByArgument {
  /// The word.
  let word: W

  init?(argument: String) {
    guard let word = W(typed: argument) else { return nil }
    self.word = word
  }

  /// The words, for help.
  static var allValueStrings: [String] { W.allCases.map { $0.rawValue.replacing(" ", with: "-") } }

  /// The words, for completion.
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}
