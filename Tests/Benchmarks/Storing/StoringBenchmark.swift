import Glibc

/// Keeps and saves edits of the example programme with Tandem's store, and the same bytes by the bare calls, in turns,
/// and prints how long each took.
@main
enum StoringBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.first, arguments.count <= 2, let rounds = Int(arguments.dropFirst().first ?? "200")
    else {
      print("usage: storing-benchmark FOLDER [ROUNDS]")
      exit(64)
    }
    try Rounds(in: folder, count: rounds).run()
  }
}
