/// Why a command did not do what it was asked for.
enum CommandProblem: Error, Equatable {
  /// It was asked wrongly; the message names the argument.
  case usage(String)
  /// The input or the file is at fault.
  case failed(String)
  /// The same, and it has been said already.
  case said
  /// It has been said already, and whoever called expects this exit code.
  case ended(Int32)
}
