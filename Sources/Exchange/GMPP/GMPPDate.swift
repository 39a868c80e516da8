import Programme

/// Days as the portfolios write them.
enum GMPPDate {
  /// Reads a day; day before month where both are numbers, as is the custom of the source.
  static func read(_ text: String) -> CalendarDate? {
    var words = text.split { $0 == " " || $0 == "T" || $0 == "\n" }.map(String.init)
    if let time = words.last, time.contains(":") { words.removeLast() }
    if words.count == 1 { return numbers(words[0]) }
    guard words.count == 3, let day = Int(words[0].prefix { $0.isNumber }), let month = month(words[1]),
      let year = year(words[2])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func numbers(_ text: String) -> CalendarDate? {
    if let date = CalendarDate(text) { return date }
    for mark: Character in ["/", ".", "-"] {
      let parts = text.split(separator: mark, omittingEmptySubsequences: false)
      guard parts.count == 3, (1...2).contains(parts[0].count), let day = Int(parts[0]),
        let month = Int(parts[1]) ?? month(String(parts[1])), let year = year(String(parts[2]))
      else { continue }
      return CalendarDate(year: year, month: month, day: day)
    }
    return nil
  }

  /// A year of four digits, or of two: 00 to 79 are of this century.
  private static func year(_ text: String) -> Int? {
    guard let number = Int(text), text.count == 2 || text.count == 4 else { return nil }
    return text.count == 4 ? number : number < 80 ? 2000 + number : 1900 + number
  }

  private static func month(_ text: String) -> Int? {
    let start = String(text.prefix(3)).lowercased()
    guard text.count >= 3, let index = CalendarDate.monthNames.firstIndex(where: { $0.lowercased() == start })
    else { return nil }
    return index + 1
  }
}
