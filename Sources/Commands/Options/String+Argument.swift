import Programme
import Records

extension String {
  /// The text as an argument gave it, where it is one line without anything hidden that acts.
  ///
  /// - Throws: what is wrong with it, with the argument's name.
  func asLine(_ argument: String) throws(CommandProblem) -> String { try checked(argument, isLine: true) }

  /// The text as an argument gave it, in as many lines as it likes.
  ///
  /// - Throws: what is wrong with it, with the argument's name.
  func asText(_ argument: String) throws(CommandProblem) -> String { try checked(argument, isLine: false) }

  private func checked(_ argument: String, isLine: Bool) throws(CommandProblem) -> String {
    if let fault = TextFault.words(self, isLine: isLine) { throw .usage("\(argument): \(fault)") }
    return self
  }
}
