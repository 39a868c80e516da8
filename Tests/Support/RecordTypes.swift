import JSONText
import Programme
public import Records
import Testing

/// Every type of record that a project file holds.
public let recordTypes: [any Record.Type] = [
  Accountability.self, Action.self, Bid.self, BidScore.self, ConfidenceAssessment.self, Conflict.self, Constraint.self,
  Contract.self, ContractMeasure.self, Criterion.self, Dimension.self, Feedback.self, Finance.self, FinancePeriod.self,
  Forecast.self, Governance.self, GovernanceLevel.self, Incentive.self, KPIAssessment.self, MeasureCheck.self,
  Meeting.self, Milestone.self, Outcome.self, OutcomeMeasure.self, Partner.self, PracticeAnswer.self, Programme.self,
  Project.self, Reading.self, RecoveryPlan.self, Reply.self, Review.self, Roadblock.self, RoadblockEvent.self,
  Score.self, Scorecard.self, Selection.self, Service.self, Settings.self, Stakeholder.self, TeamRole.self,
  WholeLifeCost.self,
]

/// What tests need to know of a field, without the type of its owner.
public struct FieldFacts: Sendable {
  /// Its name in the file.
  public let name: String
  /// Its label.
  public let title: String
  /// What is said of it.
  public let hint: String
  /// What may stand there.
  public let shape: FieldShape
  /// Whether every record has it.
  public let isRequired: Bool
  /// Whether an explicit null stands for absent.
  public let isNullable: Bool
  /// Whether it falls back to a value that a blank record prints.
  public let isDefaulted: Bool
}

/// A record's field table without the type of the record.
public struct FieldTable: Sendable {
  /// What the record is called.
  public let noun: String
  /// Whether it has an id.
  public let isIdentified: Bool
  /// Its fields in order.
  public let fields: [FieldFacts]

  /// Reads the table of a type.
  public init<R: Record>(_ type: R.Type) {
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
  public static let byNoun: [String: FieldTable] = Dictionary(
    recordTypes.map { FieldTable($0) }.map { ($0.noun, $0) }
  ) { first, _ in first }

  /// The table of the record of that noun; a noun that no type has ends the test run.
  public static func of(_ noun: String) -> FieldTable {
    guard let table = byNoun[noun] else { preconditionFailure("no record type is listed for “\(noun)”") }
    return table
  }
}
