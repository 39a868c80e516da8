import FoundationEssentials
import Programme
public import Records

/// What a file says of a programme, read out of its cells.
struct GMPPFacts: Sendable {
  let description: String
  let assessments: [ConfidenceAssessment]
  let start: CalendarDate?
  let end: CalendarDate?
  let scheduleNarrative: String
  let year: GMPPFinancialYear
  let yearBaseline: Decimal?
  let yearForecast: Decimal?
  let wholeLife: Decimal?
  let benefits: Decimal?
}

/// Reads a record's cells and keeps account of what cannot be taken.
struct GMPPFactsReader {
  private(set) var omissions: [ImportOmission] = []
  private let record: GMPPRecord
  private let snapshot: GMPPSnapshot
  private let authority: String?

  /// - Parameter authority: who rates, where a header says it.
  init(_ record: GMPPRecord, snapshot: GMPPSnapshot, authority: String?) {
    self.record = record
    self.snapshot = snapshot
    self.authority = authority
  }

  mutating func facts() -> GMPPFacts {
    let start = value(GMPPValue<CalendarDate>(date: record[.start]), .start)
    var end = value(GMPPValue<CalendarDate>(date: record[.end]), .end)
    if let first = start, let last = end, last < first {
      note(.end, "\(last) lies before the start, \(first)")
      end = nil
    }
    var schedule = record.text(.scheduleNarrative)
    if GMPPWithheld.says(schedule) && schedule.count < 200 {
      note(.scheduleNarrative, "the source withholds it: \(PlainText.quoted(schedule))")
      schedule = ""
    } else if end == nil, !schedule.isEmpty {
      note(.scheduleNarrative, "there is no end date that it would explain")
      schedule = ""
    }
    let facts = GMPPFacts(
      description: record.text(.description), assessments: assessments(),
      start: start, end: end, scheduleNarrative: schedule,
      year: snapshot.year, yearBaseline: value(GMPPValue<Decimal>(amount: record[.yearBaseline]), .yearBaseline),
      yearForecast: value(GMPPValue<Decimal>(amount: record[.yearForecast]), .yearForecast),
      wholeLife: value(GMPPValue<Decimal>(amount: record[.wholeLifeBaseline]), .wholeLifeBaseline),
      benefits: value(GMPPValue<Decimal>(amount: record[.benefitsBaseline]), .benefitsBaseline))
    for field in [GMPPField.varianceNarrative, .wholeLifeNarrative, .benefitsNarrative]
    where record[field] != nil {
      note(field, "a project file has no place for this text")
    }
    if record[.category] != nil { note(.category, "a project file has no place for it") }
    if record[.yearVariance] != nil { note(.yearVariance, "it follows from baseline and forecast") }
    return facts
  }

  private mutating func value<Value>(_ read: GMPPValue<Value>, _ field: GMPPField) -> Value? {
    switch read {
    case .blank: return nil
    case .value(let value): return value
    case .withheld(let text): note(field, "the source withholds it: \(PlainText.quoted(text))")
    case .notUnderstood(let text): note(field, "\(PlainText.quoted(text)) is not understood")
    }
    return nil
  }

  private mutating func note(_ field: GMPPField, _ why: String) {
    let number = record.text(.id)
    let name = number.isEmpty ? record.name : number
    omissions.note(ImportOmission(field.words, why: why, at: "\(name) (line \(record[field]?.line ?? 0))"))
  }

  /// One assessment a rater; the commentary stands with the authority's where there is one.
  private mutating func assessments() -> [ConfidenceAssessment] {
    var commentary = record.text(.ratingCommentary)
    let byAuthority = rating(.ratingByAuthority)
    let bySRO = rating(.ratingBySRO)
    var result: [ConfidenceAssessment] = []
    for (rating, rater) in [(byAuthority, authorityName(commentary)), (bySRO, "SRO")] {
      guard let rating else { continue }
      var assessment = ConfidenceAssessment()
      assessment.date = snapshot.date
      assessment.rater = rater
      assessment.rating = rating.confidence
      let said = commentary == rating.reason || PlainText.oneLine(commentary) == rating.reason ? "" : commentary
      assessment.rationale = [rating.reason, said].filter { !$0.isEmpty }.joined(separator: "\n\n")
      commentary = ""
      result.append(assessment)
    }
    if result.isEmpty, !commentary.isEmpty { note(.ratingCommentary, "there is no rating that it would explain") }
    return result
  }

  private mutating func rating(_ field: GMPPField) -> GMPPRating? {
    guard let cell = record[field] else { return nil }
    if let rating = GMPPRating(PlainText.clean(cell.text)) { return rating }
    note(field, "\(PlainText.quoted(cell.text)) is not understood")
    return nil
  }

  /// Who gave the rating that the file calls the authority's: as headed, else as the commentary says, else by date.
  private func authorityName(_ commentary: String) -> String {
    if let authority { return authority }
    let start = commentary.prefix(200)
    if start.contains("Senior Responsible Owner") { return "SRO" }
    if start.contains("Infrastructure Project") || start.contains("Infrastructure and Project") { return "IPA" }
    let year = snapshot.date.parts.year
    return year < 2016 ? "MPA" : year < 2025 ? "IPA" : "NISTA"
  }
}

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
