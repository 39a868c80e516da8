/// All that a command does to whoever called it: compared as one.
struct Consequence: Equatable, CustomStringConvertible {
  var code: Int32 = 0
  var output = ""
  var errors = ""

  var description: String { "exit \(code)\n--- output\n\(output)--- errors\n\(errors)" }
}
