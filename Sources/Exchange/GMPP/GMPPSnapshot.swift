public import Programme

/// The day for which a published portfolio speaks, and how that is known.
public struct GMPPSnapshot: Equatable, Sendable {
  /// The day.
  public let date: CalendarDate
  /// Where the day comes from, in words.
  public let source: String

  /// Finds the day: as given, else as the narratives say, else from the years in headers or cells.
  ///
  /// Until the report of 2020 the portfolio was published as at the end of the second quarter, 30 September; since
  /// then as at the end of the fourth, 31 March.
  /// Source: annual reports of the MPA, IPA and NISTA, 2013 to 2025.
  init(_ sheet: GMPPSheet, given: CalendarDate?, file: String) throws(ImportProblem) {
    if let given {
      self.init(date: given, source: "as given")
    } else if let (date, quarter) = GMPPSnapshot.spoken(in: sheet) {
      self.init(date: date, source: "the narratives speak of \(quarter)")
    } else if let year = GMPPSnapshot.headed(in: sheet), let date = GMPPSnapshot.usual(of: year) {
      self.init(date: date, source: "headers speak of \(year.label); such portfolios are as at this day")
    } else if let published = GMPPSnapshot.published(in: sheet),
      let date = GMPPSnapshot.usual(of: GMPPFinancialYear(first: published - 1))
    {
      self.init(date: date, source: "the report of \(published); such portfolios are as at this day")
    } else {
      throw ImportProblem(
        file: file, message: "nothing says for which day this portfolio speaks",
        expected: "a year in a header, such as “2023/24”, or a column “year”",
        remedy: "give the day of the snapshot, such as 2024-03-31")
    }
  }

  private init(date: CalendarDate, source: String) {
    self.date = date
    self.source = source
  }

  /// The financial year of the snapshot.
  var year: GMPPFinancialYear { GMPPFinancialYear(of: date) }

  private static func usual(of year: GMPPFinancialYear) -> CalendarDate? {
    year.end(ofQuarter: year.first >= 2020 ? 4 : 2)
  }

  /// The quarter that most narratives call their own: "rating at 23/24-Q4"; what they compare with does not count.
  private static func spoken(in sheet: GMPPSheet) -> (CalendarDate, String)? {
    var counts: [String: Int] = [:]
    for record in sheet.records {
      for field in [GMPPField.ratingCommentary, .scheduleNarrative, .wholeLifeNarrative] {
        let words = record.text(field).split { $0 == " " || $0 == "\n" || $0 == "," || $0 == "." }
        for (before, word) in zip(words, words.dropFirst()) where before == "at" {
          let parts = word.split(separator: "-")
          guard parts.count == 2, parts[1].count == 2, parts[1].first == "Q",
            GMPPFinancialYear.leading(parts[0]) != nil
          else { continue }
          counts[String(word), default: 0] += 1
        }
      }
    }
    guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key else { return nil }
    let parts = most.split(separator: "-")
    guard let year = GMPPFinancialYear.leading(parts[0]), let quarter = Int(parts[1].dropFirst()),
      let date = year.end(ofQuarter: quarter)
    else { return nil }
    return (date, most)
  }

  private static func headed(in sheet: GMPPSheet) -> GMPPFinancialYear? {
    for field in [GMPPField.yearBaseline, .yearForecast, .yearVariance] {
      if let header = sheet.headers[field], let year = GMPPFinancialYear.leading(header.label) { return year }
    }
    // "Departmental narrative on budget/forecast variance for 2023/24"
    let words = sheet.headers[.varianceNarrative]?.label.split(separator: " ") ?? []
    return words.lazy.compactMap { GMPPFinancialYear.leading($0) }.first
  }

  private static func published(in sheet: GMPPSheet) -> Int? {
    let years = Set(sheet.records.compactMap { Int($0.text(.year)) })
    guard years.count == 1, let year = years.first, (2013...2100).contains(year) else { return nil }
    return year
  }
}
