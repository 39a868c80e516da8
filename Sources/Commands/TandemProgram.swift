import ArgumentParser
import Dashboard
import Exchange
import Programme
import ProjectStore
import Records
import Settings
import System

/// The program `tandem`: arguments in, an exit code out.
public enum TandemProgram {
  /// Runs the process's own arguments in its own environment.
  public static func run() -> Int32 {
    ProcessEnvironment.prepareSignals()
    return run(Array(CommandLine.arguments.dropFirst()), in: .system())
  }

  /// Runs a command.
  ///
  /// - Parameters:
  ///   - arguments: the words after the program's name.
  ///   - environment: what the command sees and changes.
  /// - Returns: 0 done; 1 the input or the file is at fault; 64 wrong usage.
  public static func run(_ arguments: [String], in environment: Environment) -> Int32 {
    var environment = environment
    do {
      do {
        if Open.isPlain(arguments) {
          try Open.launch(arguments.first, readOnly: false, theme: nil, today: nil, in: environment)
          return 0
        }
        var command = try Tandem.parseAsRoot(arguments)
        if let command = command as? any TandemCommand { try command.run(in: &environment) } else { try command.run() }
      } catch {
        let code = try explain(error, of: arguments, in: environment)
        try environment.console.flush()
        return code
      }
      try environment.console.flush()
      return 0
    } catch OutputFault.closed {
      return 0
    } catch {
      environment.console.complain("error: standard output: \(error)")
      return 1
    }
  }

  private static func explain(_ error: any Error, of arguments: [String], in environment: Environment) throws -> Int32 {
    let console = environment.console
    switch error {
    case let fault as OutputFault: throw fault
    case CommandProblem.usage(let message):
      console.complain("error: \(message)")
      return 64
    case CommandProblem.failed(let message):
      console.complain("error: \(message)")
      return 1
    case CommandProblem.said: return 1
    case CommandProblem.ended(let code): return code
    case let error as StoreError:
      console.complain(diagnostics(error))
      return 1
    case let problem as ImportProblem:
      console.complain(problem.description)
      return 1
    case let problem as PlaceProblem:
      console.complain("error: \(problem)")
      return 1
    case let problem as EditProblem:
      console.complain("error: \(problem)")
      return 1
    case LaunchProblem.theme(let problem):
      if case .unknown = problem {
        console.complain("error: --theme: \(problem)")
        return 64
      }
      console.complain(problem.diagnostics)
      return 1
    case LaunchProblem.store(let error):
      console.complain(diagnostics(error))
      return 1
    case let problem as LaunchProblem:
      console.complain("error: \(problem)")
      return 1
    default:
      return try explain(parserError: error, of: arguments, in: environment)
    }
  }

  /// What the parser has to say: help and versions are results, everything else is wrong usage.
  private static func explain(
    parserError error: any Error, of arguments: [String], in environment: Environment
  ) throws(OutputFault) -> Int32 {
    let text = Tandem.fullMessage(for: error)
    guard Tandem.exitCode(for: error) != .success else {
      try environment.console.say(text)
      return 0
    }
    let hint = arguments.first.flatMap { MistypedCommand.hint($0, files: environment.files) }
    if let hint = hint ?? MistypedCommand.hint(arguments[...]) {
      environment.console.complain("error: \(hint)")
    } else {
      environment.console.complain(text)
    }
    return 64
  }

  private static func diagnostics(_ error: StoreError) -> String {
    switch error {
    case .unparsable, .cutOff, .spoiltByOther: error.diagnostics
    default: "error: \(error)"
    }
  }
}
