import FoundationEssentials
import Programme

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
