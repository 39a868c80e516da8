import FoundationEssentials
import Glibc
import JSONText
import Programme
import Records

/// Reads a large project file with Tandem's reader and with Foundation's `JSONDecoder`, in turns, and prints how fast
/// each was and how much memory it took.
@main
enum ReadingBenchmark {
  static func main() throws {
    switch (CommandLine.arguments.dropFirst().first, CommandLine.arguments.dropFirst(2).first) {
    case ("make", let path?): try LargeProject.write(to: path, megabytes: number(at: 3) ?? 70)
    case ("compare", let path?): try Comparison(path: path, rounds: number(at: 3) ?? 5).run()
    case ("peak", let path?): try Peak.report(path)
    default:
      print("usage: reading-benchmark make FILE [MEGABYTES] | compare FILE [ROUNDS] | peak FILE")
      exit(64)
    }
  }

  private static func number(at place: Int) -> Int? {
    CommandLine.arguments.indices.contains(place) ? Int(CommandLine.arguments[place]) : nil
  }
}
