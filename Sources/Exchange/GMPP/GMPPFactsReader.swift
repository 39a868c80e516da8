import FoundationEssentials
import Programme

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
