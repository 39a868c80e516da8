import Views

extension Environment {
  /// Writes tables for people, as wide as the terminal that shows them, with an empty line between them.
  func say(_ tables: [ViewTable]) throws(OutputFault) {
    let width = max(60, columns() ?? 100)
    try console.say(tables.map { $0.lines(columns: width).joined(separator: "\n") }.joined(separator: "\n\n"))
  }
}
