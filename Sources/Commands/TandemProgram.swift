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
  /// Runs the process's own arguments in its own world.
  public static func run() -> Int32 {
    ProcessEnvironment.prepareSignals()
    return run(Array(CommandLine.arguments.dropFirst()), in: .system())
  }

  /// Runs a command.
  ///
  /// - Parameters:
  ///   - arguments: the words after the program's name.
  ///   - world: what the command sees and changes.
  /// - Returns: 0 done; 1 the input or the file is at fault; 64 wrong usage.
  public static func run(_ arguments: [String], in world: World) -> Int32 {
    var world = world
    do {
      do {
        if Open.isPlain(arguments) {
          try Open.launch(arguments.first, readOnly: false, theme: nil, today: nil, in: world)
          return 0
        }
        var command = try Tandem.parseAsRoot(arguments)
        if let command = command as? any TandemCommand { try command.run(in: &world) } else { try command.run() }
      } catch {
        let code = try explain(error, of: arguments, in: world)
        try world.console.flush()
        return code
      }
      try world.console.flush()
      return 0
    } catch OutputFault.closed {
      return 0
    } catch {
      world.console.complain("error: standard output: \(error)")
      return 1
    }
  }

  private static func explain(_ error: any Error, of arguments: [String], in world: World) throws -> Int32 {
    let console = world.console
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
      return try explain(parserError: error, of: arguments, in: world)
    }
  }

  /// What the parser has to say: help and versions are results, everything else is wrong usage.
  private static func explain(
    parserError error: any Error, of arguments: [String], in world: World
  ) throws(OutputFault) -> Int32 {
    let text = Tandem.fullMessage(for: error)
    guard Tandem.exitCode(for: error) != .success else {
      try world.console.say(text)
      return 0
    }
    let hint = arguments.first.flatMap { MistypedCommand.hint($0, files: world.files) }
    if let hint = hint ?? MistypedCommand.hint(arguments[...]) {
      world.console.complain("error: \(hint)")
    } else {
      world.console.complain(text)
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
