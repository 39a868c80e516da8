public import JSONText

extension FieldShape {
  /// A value of this shape as people read it on a screen: dates as `3 Nov 2026`, moments as `3 Nov 2026 14:03`,
  /// amounts as `31,600,000`.
  ///
  /// Other values read as they are written in the file; so does what is no value of the shape.
  public func words(_ value: JSONValue) -> String {
    switch (self, value) {
    case (.date, .string(let text)): CalendarDate(text)?.words ?? text
    case (.instant, .string(let text)): Instant(text).map { "\($0.date.words) \($0.clock)" } ?? text
    case (.list(let element), .array(let values)): values.map(element.words).joined(separator: ", ")
    case (.mapping(let element), .object(let members)):
      members.map { "\($0.name) \(element.words($0.value))" }.joined(separator: ", ")
    case (.decimal, .number(let lexeme)): FieldShape.grouped(lexeme)
    default: value.words
    }
  }

  /// A number with its thousands set apart where it has more than four digits before the point: `31,600,000`.
  private static func grouped(_ lexeme: String) -> String {
    let whole = lexeme.prefix { $0 != "." }
    let digits = whole.drop { $0 == "-" }
    guard (5...15).contains(digits.count), lexeme.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 || $0 == 46 })
    else {
      return lexeme
    }
    var groups = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { groups += "," }
      groups.append(digit)
    }
    return (whole.count > digits.count ? "-" : "") + groups + lexeme.dropFirst(whole.count)
  }
}
