public import FoundationEssentials
public import JSONText

extension String: FieldValue {
  /// Any text.
  public static var shape: FieldShape { .text }
  /// The text, as an id.
  public func forEachID(_ body: (String) -> Void) { body(self) }
  /// Whether it is empty.
  public var isBlank: Bool { isEmpty }
  /// The text as JSON.
  public var encoded: JSONValue { .string(self) }
  /// Reads a text.
  public static func decode(_ node: JSONCursor, _ decoding: inout Decoding) -> String? {
    decoding.string(node, as: "a text")
  }
}

extension Bool: FieldValue {
  /// True or false.
  public static var shape: FieldShape { .flag }
  /// The flag as JSON.
  public var encoded: JSONValue { .bool(self) }
  /// Reads true or false.
  public static func decode(_ node: JSONCursor, _ decoding: inout Decoding) -> Bool? {
    if let flag = node.bool { return flag }
    decoding.wrongKind(node, expected: "true or false")
    return nil
  }
}

extension Int: FieldValue {
  /// A whole number.
  public static var shape: FieldShape { .integer(Int.min...Int.max) }
  /// The number as JSON.
  public var encoded: JSONValue { .number(String(self)) }
  /// Reads a whole number.
  public static func decode(_ node: JSONCursor, _ decoding: inout Decoding) -> Int? {
    if let number = node.integer { return number }
    decoding.wrongKind(node, expected: "a whole number")
    return nil
  }
}

extension Decimal: FieldValue {
  /// A decimal number.
  public static var shape: FieldShape { .decimal }
  /// The number as JSON.
  public var encoded: JSONValue { .number(description) }
  /// Reads a decimal number of up to 38 digits.
  public static func decode(_ node: JSONCursor, _ decoding: inout Decoding) -> Decimal? {
    guard let number = node.withLexeme({ Decimal(lexeme: $0) }) else {
      decoding.wrongKind(node, expected: "a number")
      return nil
    }
    if let number { return number }
    decoding.wrongKind(node, expected: "a number of at most 38 digits", remedy: "round the number")
    return nil
  }
}

extension CalendarDate: FieldValue {
  /// A day.
  public static var shape: FieldShape { .date }
  /// The day as JSON.
  public var encoded: JSONValue { .string(description) }
  /// Reads `YYYY-MM-DD` of a day that exists.
  public static func decode(_ node: JSONCursor, _ decoding: inout Decoding) -> CalendarDate? {
    if let date = node.withText({ CalendarDate(utf8: $0) }) ?? nil { return date }
    guard let text = decoding.string(node, as: "a date") else { return nil }
    decoding.note(
      JSONProblem(
        severity: .error, code: "no-such-date", message: CalendarDate.complaint(about: text),
        expected: "a day of the calendar, YYYY-MM-DD", found: Decoding.quoted(text),
        remedy: "write a day that exists, such as 2026-11-30", range: node.range))
    return nil
  }

  /// What is wrong with a text that is no date: its form, or the day does not exist.
  public static func complaint(about text: String) -> String {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { part in
      part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
    }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2], (1...9999).contains(year),
      (1...12).contains(month), (1...31).contains(day)
    else { return "\(Decoding.quoted(text)) is no date" }
    let days = daysIn(month: month, year: year)
    if day <= days { return "\(Decoding.quoted(text)) is not written YYYY-MM-DD" }
    return "\(Decoding.quoted(text)) does not exist: \(monthNames[month - 1]) \(year) has \(days) days"
  }
}

extension Instant: FieldValue {
  /// A moment.
  public static var shape: FieldShape { .instant }
  /// The moment as JSON.
  public var encoded: JSONValue { .string(description) }
  /// Reads RFC 3339 with an offset.
  public static func decode(_ node: JSONCursor, _ decoding: inout Decoding) -> Instant? {
    if let instant = node.withText({ Instant(utf8: $0) }) ?? nil { return instant }
    guard let text = decoding.string(node, as: "a moment") else { return nil }
    decoding.note(
      JSONProblem(
        severity: .error, code: "no-such-moment", message: "\(Decoding.quoted(text)) is no moment",
        expected: "RFC 3339 with offset, such as 2026-11-03T14:03:00Z", found: Decoding.quoted(text),
        remedy: Instant(text + "Z") == nil
          ? "write day, time and offset" : "add the offset: Z for UTC, or such as +01:00",
        range: node.range))
    return nil
  }
}

extension ID: FieldValue {
  /// A name unique in its list.
  public static var shape: FieldShape { .identifier }
  /// The id's text.
  public func forEachID(_ body: (String) -> Void) { body(text) }
  /// The id as JSON.
  public var encoded: JSONValue { .string(text) }
  /// Reads an id: a text that is not empty.
  public static func decode(_ node: JSONCursor, _ decoding: inout Decoding) -> ID? {
    guard let text = decoding.string(node, as: "an id") else { return nil }
    if !text.isEmpty { return ID(text) }
    decoding.emptyID(at: node, "give the record a name that no other in its list has")
    return nil
  }
}

extension JSONValue: FieldValue {
  /// Any JSON.
  public static var shape: FieldShape { .any }
  /// The value itself.
  public var encoded: JSONValue { self }
  /// Reads anything.
  public static func decode(_ node: JSONCursor, _ decoding: inout Decoding) -> JSONValue? { node.value }
}
