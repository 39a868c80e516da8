import JSONText
import Views
import Terminal
import Text

/// Where a command's words go: results to one sink, errors to the other.
///
/// The only way to both: nothing else in the program writes to them. Text is made safe line by line on the way, so that
/// nothing from a file can command a terminal. JSON and reports are taken as values and go through their own escapers;
/// there is no way to hand over a string that goes out as it is.
public final class Console {
  /// Takes bytes.
  public typealias Sink = ([UInt8]) throws(OutputFault) -> Void

  private let output: Sink
  private let errors: Sink
  private var pending: [UInt8] = []
  /// Why results could not be written, until somebody hears it.
  private var fault: OutputFault?

  /// Joins two sinks.
  public init(output: @escaping Sink, errors: @escaping Sink) {
    self.output = output
    self.errors = errors
  }

  /// Writes a result: one line or several.
  func say(_ text: String) throws(OutputFault) { try put(Array(Console.safe(text).utf8)) }

  /// Writes a result that is one line, whatever stands in it: what a file says cannot begin another.
  func say(line text: String) throws(OutputFault) { try put(Array((VisibleText.line(text) + "\n").utf8)) }

  /// Writes data.
  func say(_ value: JSONValue) throws(OutputFault) { try put(value.printed()) }

  /// Writes a report in a format, which escapes every text; only the module of reports makes formats.
  func say(_ report: Report, as format: ReportFormat) throws(OutputFault) {
    try put(Array(format.render(report).utf8))
  }

  /// Writes to the errors; that they cannot be written is nothing that could still be said.
  func complain(_ text: String) {
    do throws(OutputFault) { try flush() } catch { fault = error }
    try? errors(Array(Console.safe(text).utf8))
  }

  /// Hands on what is still held back.
  func flush() throws(OutputFault) {
    if let fault { throw fault }
    guard !pending.isEmpty else { return }
    defer { pending = [] }
    try output(pending)
  }

  private func put(_ bytes: [UInt8]) throws(OutputFault) {
    pending += bytes
    if pending.count >= 65_536 { try flush() }
  }

  /// The lines of a text, each made safe, with one line end behind the last.
  private static func safe(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { VisibleText.line(String($0)) + "\n" }.joined()
  }
}
