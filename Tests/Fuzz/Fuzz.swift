import Glibc
import JSONText
import Programme
import Records

/// Throws texts near JSON at the reader of texts and at that of project files.
///
/// `fuzz run COUNT SEED` looks for crashes, hangs and broken promises; `fuzz emit COUNT SEED` writes texts with the
/// reader's verdict, for another reader to judge: one byte verdict, four bytes length, the text.
@main
enum Fuzz {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst().map { $0 }
    guard arguments.count == 3, let count = Int(arguments[1]), let seed = Int(arguments[2]) else { usage() }
    switch arguments[0] {
    case "run": run(count, seed)
    case "emit": emit(count, seed)
    default: usage()
    }
  }

  private static func usage() -> Never {
    print("usage: fuzz run COUNT SEED | fuzz emit COUNT SEED")
    exit(64)
  }

  private static func run(_ count: Int, _ seed: Int) {
    var inputs = FuzzInputs(seed: seed)
    var counts = (texts: 0, projects: 0)
    for done in 0..<count {
      // A text that takes longer than ten seconds ends the process by SIGALRM.
      if done % 4_096 == 0 { alarm(10) }
      let text = inputs.next()
      if let fault = fault(in: text, &counts) {
        print("fault at input \(done) of seed \(seed): \(fault)\n\(text)")
        exit(1)
      }
    }
    alarm(0)
    print("\(count) inputs of seed \(seed): no fault; \(counts.texts) were JSON, \(counts.projects) were projects")
  }

  /// A promise that the readers break over a text.
  private static func fault(in bytes: [UInt8], _ counts: inout (texts: Int, projects: Int)) -> String? {
    let reading = JSONDocument.read(bytes)
    if (reading.document == nil) != reading.problems.contains(where: { $0.severity == .error }) {
      return "a document beside an error, or neither"
    }
    for problem in reading.problems where problem.range.upperBound > bytes.count { return "a place beyond the end" }
    if let problem = reading.problems.first, problem.text(path: "p", lines: JSONLines(bytes)).isEmpty {
      return "a problem without words"
    }
    guard let document = reading.document else { return nil }
    counts.texts += 1
    let value = document.root.value
    if JSONDocument.read(value.printed(.compact)).document?.root.value != value { return "printed, it reads otherwise" }
    if document.revised(by: .same) != bytes { return "unchanged, it prints otherwise" }
    guard let file = try? ProjectFile.read(bytes) else { return nil }
    counts.projects += 1
    if file.printed(file.project) != bytes { return "an unchanged project prints otherwise" }
    var changed = file.project
    changed.programme.name += "\u{1}x"
    let again = try? ProjectFile.read(file.printed(changed))
    return again?.project == changed ? nil : "a changed project reads otherwise"
  }

  private static func emit(_ count: Int, _ seed: Int) {
    var inputs = FuzzInputs(seed: seed)
    var output: [UInt8] = []
    for _ in 0..<count {
      let text = inputs.next()
      let length = UInt32(text.count)
      output.append(JSONDocument.read(text).document == nil ? 0 : 1)
      unsafe withUnsafeBytes(of: length.littleEndian) { unsafe output.append(contentsOf: $0) }
      output += text
      if output.count > 1 << 16 { flush(&output) }
    }
    flush(&output)
  }

  private static func flush(_ output: inout [UInt8]) {
    var rest = output[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes { unsafe write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      guard written > 0 else { exit(1) }
      rest = rest.dropFirst(written)
    }
    output.removeAll(keepingCapacity: true)
  }
}
