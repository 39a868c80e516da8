import Glibc
import ProjectStore
import System
import Terminal
import TestSupport
import Testing

@testable import Dashboard

/// Compares frames with those recorded in `Golden/`; with TANDEM_RECORD=1 in the environment it records them instead.
enum GoldenFrame {
  /// The text of the frame, a ruler, one letter a cell for its role, and where the text cursor stands.
  static func lines(_ frame: Frame) -> [String] {
    let cursor = frame.cursor.map { "cursor at column \($0.x), row \($0.y)" } ?? "no cursor"
    return frame.rows() + [String(repeating: "=", count: frame.width)] + frame.roles() + [cursor]
  }

  /// The name of the file that holds a screen of a size.
  static func file(_ name: String, _ size: Size) -> String { "\(name)-\(size.width)x\(size.height).txt" }

  /// The names of the files that hold frames.
  static func recorded() throws -> Set<String> {
    Set(try PosixFileSystem().names(in: folder).filter { $0.hasSuffix(".txt") })
  }

  /// Holds a frame to the one recorded under its name and size, and names the first line that differs.
  static func check(_ frame: Frame, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = file(name, Size(width: frame.width, height: frame.height))
    let path = folder + file
    let found = lines(frame)
    if unsafe getenv("TANDEM_RECORD") != nil {
      return try TestFile.write(found.joined(separator: "\n") + "\n", to: path)
    }
    let recorded = (try? TestFile.text(path)) ?? ""
    let expected = recorded.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    guard expected != found else { return }
    let line = (0..<max(expected.count, found.count)).first { line in
      !expected.indices.contains(line) || !found.indices.contains(line) || expected[line] != found[line]
    }
    let shown = [expected, found].map { lines in line.flatMap { lines.indices.contains($0) ? lines[$0] : nil } ?? "" }
    Issue.record(
      "\(file):\((line ?? 0) + 1) differs\nrecorded │\(shown[0])│\nfound    │\(shown[1])│",
      sourceLocation: sourceLocation)
  }

  private static let folder: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    return parts.joined(separator: "/") + "/Golden/"
  }()
}
