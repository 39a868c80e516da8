import ArgumentParser
import ProjectStore

/// The file that is taken in, and whether anything is written.
struct ImportSource: ParsableArguments {
  @Argument(help: "The file to take in; - for standard input.", completion: .file())
  var file: String

  @Flag(help: "Say what would be taken in, and write nothing.")
  var dryRun = false

  /// What the file is called in messages.
  var name: String { file == "-" ? "standard input" : file }

  /// The file's bytes.
  func bytes(in environment: Environment) throws -> [UInt8] {
    do throws(StoreError) { return try environment.contents(of: file) } catch {
      guard case .notFound = error else { throw error }
      throw CommandProblem.failed("\(file): there is no such file to take in")
    }
  }
}
