extension JSONProblem {
  /// The problem as programs read it: `path`, `line`, `column`, `endLine`, `endColumn`, `severity`, `code`, `message`,
  /// `expected`, `found`, `remedy` (null where there is none), `pointer` and `related`.
  /// - Parameters:
  ///   - path: what to call the file.
  ///   - lines: the lines of the text that was read.
  public func value(path: String, lines: JSONLines) -> JSONValue {
    .object(
      [JSONMember("path", .string(path))] + Self.place(range, lines) + [
        JSONMember("severity", .string(severity.rawValue)),
        JSONMember("code", .string(code)),
        JSONMember("message", .string(message)),
        JSONMember("expected", expected.map { .string($0) } ?? .null),
        JSONMember("found", found.map { .string($0) } ?? .null),
        JSONMember("remedy", remedy.map { .string($0) } ?? .null),
        JSONMember("pointer", .string(pointer)),
        JSONMember(
          "related",
          .array(
            related.map { .object(Self.place($0.range, lines) + [JSONMember("message", .string($0.message))]) })),
      ])
  }

  private static func place(_ range: Range<Int>, _ lines: JSONLines) -> [JSONMember] {
    let (first, last) = (lines.position(of: range.lowerBound), lines.position(of: range.upperBound))
    return [
      JSONMember("line", .number(String(first.line))), JSONMember("column", .number(String(first.column))),
      JSONMember("endLine", .number(String(last.line))), JSONMember("endColumn", .number(String(last.column))),
    ]
  }
}
