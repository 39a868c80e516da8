import JSONText
import Programme
import Records
import Testing

/// Every type of record that a project file holds.
let recordTypes: [any Record.Type] = [
  Accountability.self, Action.self, Bid.self, BidScore.self, ConfidenceAssessment.self, Conflict.self, Constraint.self,
  Contract.self, ContractMeasure.self, Criterion.self, Dimension.self, Feedback.self, Finance.self, FinancePeriod.self,
  Forecast.self, Governance.self, GovernanceLevel.self, Incentive.self, KPIAssessment.self, MeasureCheck.self,
  Meeting.self, Milestone.self, Outcome.self, OutcomeMeasure.self, Partner.self, PracticeAnswer.self, Programme.self,
  Project.self, Reading.self, RecoveryPlan.self, Reply.self, Review.self, Roadblock.self, RoadblockEvent.self,
  Score.self, Scorecard.self, Selection.self, Service.self, Settings.self, Stakeholder.self, TeamRole.self,
  WholeLifeCost.self,
]

/// What tests need to know of a field, without the type of its owner.
struct FieldFacts {
  let name: String
  let title: String
  let hint: String
  let shape: FieldShape
  let isRequired: Bool
  /// Whether an explicit null stands for absent.
  let isNullable: Bool
  /// Whether it falls back to a value that a blank record prints.
  let isDefaulted: Bool
}

/// A record's field table without the type of the record.
struct FieldTable {
  let noun: String
  let isIdentified: Bool
  let fields: [FieldFacts]

  init<R: Record>(_ type: R.Type) {
    noun = R.noun
    isIdentified = type is any Identified.Type
    fields = R.fields.map { field in
      var blank = R()
      let isNullable = (try? field.assign(.null, to: &blank)) != nil
      return FieldFacts(
        name: field.name, title: field.title, hint: field.hint, shape: field.shape, isRequired: field.isRequired,
        isNullable: isNullable, isDefaulted: !field.isRequired && field.encode(R()) != nil)
    }
  }

  /// The tables by the noun of their record, which is how a shape names it.
  static let byNoun: [String: FieldTable] = Dictionary(
    recordTypes.map { FieldTable($0) }.map { ($0.noun, $0) }
  ) { first, _ in first }

  static func of(_ noun: String) -> FieldTable {
    guard let table = byNoun[noun] else {
      Issue.record("no record type is listed for “\(noun)”")
      return FieldTable(Project.self)
    }
    return table
  }
}
