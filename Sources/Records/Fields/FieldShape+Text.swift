public import JSONText

extension FieldShape {
  /// The value that a person has typed for a field of this shape; `nil` where nothing was typed.
  ///
  /// Words may be shortened and written in any case; dates may be `+14`, `+2w`, `today`, or `3 Nov 2026`, counted from
  /// today; lists are read by `ListText`.
  /// - Throws: what was expected and what was found, for the line under the field.
  public func value(typed text: String, today: CalendarDate) throws(EditProblem) -> JSONValue? {
    let typed = text.trimmed
    if typed.isEmpty { return nil }
    switch self {
    case .text, .any: return .string(text)
    case .identifier, .reference: return .string(typed)
    case .word(let words):
      if let word = Spelling.word(typed, among: words) { return .string(word) }
      let near = Spelling.question(typed, among: words)
      throw .badValue(
        "“\(typed)”",
        "expected one of \(words.joined(separator: ", "))" + (near.map { "; \($0)" } ?? ""))
    case .date:
      guard let date = CalendarDate(typed: typed, today: today) else {
        throw .badValue("“\(typed)”", CalendarDate.complaint(about: typed) + "; write 2026-11-30, 30 Nov, +14 or +2w")
      }
      return .string(date.description)
    case .instant:
      guard Instant(typed) != nil else {
        throw .badValue("“\(typed)”", "expected \(expected)")
      }
      return .string(typed)
    case .integer(let range):
      guard let number = Int(typed), range.contains(number) else {
        throw .badValue("“\(typed)”", "expected \(expected)")
      }
      return .number(String(number))
    case .decimal:
      let reading = JSONDocument.read(Array(typed.utf8))
      guard let node = reading.document?.root, node.kind == .number else {
        throw .badValue("“\(typed)”", "expected \(expected)")
      }
      return .number(typed)
    case .flag:
      switch typed.lowercased() {
      case "yes", "y", "true": return .bool(true)
      case "no", "n", "false": return .bool(false)
      default: throw .badValue("“\(typed)”", "expected \(expected)")
      }
    case .list(let element):
      var values: [JSONValue] = []
      for part in ListText.parts(of: typed) {
        if part.isQuoted, element.isText {
          values.append(.string(part.text))
        } else if let value = try element.value(typed: part.text, today: today) {
          values.append(value)
        }
      }
      return .array(values)
    case .record, .mapping:
      throw .badValue("“\(typed)”", "this is edited on its own page")
    }
  }

  /// A value as a person would type it; `value(typed:today:)` reads it back.
  public func typed(_ value: JSONValue) -> String {
    guard case .list(let element) = self, case .array(let values) = value else { return value.words }
    return ListText.joined(values.map(element.typed))
  }

  /// Whether any text is a value of the shape.
  private var isText: Bool {
    switch self {
    case .text, .any, .identifier, .reference: true
    default: false
    }
  }

  /// Whether a person can type a value of this shape in one line.
  public var isTyped: Bool {
    switch self {
    case .record, .mapping, .any: false
    case .list(let element): element.isTyped
    default: true
    }
  }
}

extension CalendarDate {
  /// Reads a date as people type it: `2026-11-30`, `today`, `tomorrow`, `+14`, `+2w`, `30 Nov`, `30 Nov 2026`.
  ///
  /// A day without a year is the next one from today on.
  public init?(typed text: String, today: CalendarDate) {
    if let date = CalendarDate(text) {
      self = date
      return
    }
    let word = text.lowercased()
    if word == "today" || word == "tomorrow" {
      self = today + (word == "today" ? 0 : 1)
      return
    }
    if word.hasPrefix("+") {
      var digits = word.dropFirst()
      var factor = 1
      if digits.hasSuffix("w") { factor = 7 }
      if digits.hasSuffix("w") || digits.hasSuffix("d") { digits = digits.dropLast() }
      guard let number = Int(digits), (0...36_600).contains(number) else { return nil }
      self = today + number * factor
      return
    }
    let parts = word.split(separator: " ")
    guard (2...3).contains(parts.count), let day = Int(parts[0]), parts[1].utf8.count >= 3,
      let month = CalendarDate.fullMonthNames.firstIndex(where: { $0.hasPrefix(parts[1]) })
    else { return nil }
    if parts.count == 3 {
      // Two digits are a year of this century; a year before 1900 is a slip of the finger.
      guard var year = Int(parts[2]) else { return nil }
      if parts[2].utf8.count == 2 { year += 2000 }
      guard year >= 1900, let date = CalendarDate(year: year, month: month + 1, day: day) else { return nil }
      self = date
      return
    }
    for year in today.parts.year...today.parts.year + 4 {
      if let date = CalendarDate(year: year, month: month + 1, day: day), date >= today {
        self = date
        return
      }
    }
    return nil
  }

  private static let fullMonthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
}
