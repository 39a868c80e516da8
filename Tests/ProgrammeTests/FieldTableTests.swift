import Programme
import Records
import TestSupport
import Testing

/// Holds the field tables to the format as it is published, written out here a second time on purpose.
@Suite struct FieldTableTests {
  private static let published: [String: String] = [
    "project": "$schema format version programme partners roadblocks settings conflicts",
    "programme":
      """
    id name organisation summary seniorResponsibleOwner classification start end confidence outcomes milestones finance \
    team constraints
    """,
    "confidence assessment": "date rater rating rationale",
    "outcome": "id title owner measure",
    "outcome measure": "metric unit baseline target targetDate readings",
    "reading": "date value",
    "milestone": "id title owner partner mustHave baseline forecasts metOn",
    "forecast": "on date reason",
    "finance record": "currency unit wholeLife periods",
    "whole-life cost": "baseline forecast",
    "finance period": "period baseline forecast actual",
    "team role": "role needed filled experience note",
    "constraint": "id text",
    "partner":
      "id name purpose identifiers step practices accountabilities selection contract scorecard governance",
    "practice": "question answer evidence on by",
    "accountability": "id text deliverable mustHave",
    "selection": "framework qualityWeight priceWeight criteria bids stakeholders",
    "criterion": "id title kind weight agreedOn",
    "bid": "id bidder price caseStudies references scores",
    "bid score": "criterion evaluator score rationale on",
    "stakeholder": "name role involvedOn",
    "contract":
      """
    reference start end extendableTo exitPlan value currency commercialModel partnerInterests services measures \
    incentives
    """,
    "service": "id title definition acceptance mustHave",
    "measure": "id title target unit mustHave isKPI drives risk mitigation checks assessments recoveryPlan",
    "check": "on by view",
    "KPI assessment": "period rating value note publishedOn",
    "recovery plan": "due text",
    "incentive": "id text behaviour checkedOn",
    "scorecard": "reviews",
    "review": "id period date scores replies",
    "score": "dimension from about score evidence",
    "reply": "by side on text disagrees",
    "governance": "levels meetings feedback",
    "governance level": "level department partner everyDays",
    "meeting": "id date level valueToDepartment valueToPartner note actions",
    "action": "id text owner side due doneOn",
    "feedback": "id on from about text response respondedOn",
    "roadblock":
      """
    id title detail partner side cause kind severity status escalation blocks owner raisedOn raisedBy dueOn events
    """,
    "event": "at by change from to note",
    "settings record": "scales dimensions thresholds rules",
    "dimension": "id title anchors",
    "conflict": "record field base mine theirs",
  ]

  @Test func `every record has the members that the format has, in its order`() {
    var actual: [String: String] = [:]
    for type in recordTypes { actual[type.noun] = FieldTable(type).fields.map(\.name).joined(separator: " ") }
    #expect(actual.count == recordTypes.count, "two records have one noun")
    for (noun, names) in Self.published { #expect(actual[noun] == names, "\(noun)") }
    #expect(Set(actual.keys) == Set(Self.published.keys))
  }

  @Test func `every record that a field holds is one of the list`() {
    func noun(_ shape: FieldShape) -> String? {
      switch shape {
      case .record(let noun): noun
      case .list(let element), .mapping(let element): noun(element)
      default: nil
      }
    }
    for type in recordTypes {
      for field in FieldTable(type).fields {
        if let inner = noun(field.shape) { #expect(FieldTable.byNoun[inner] != nil, "\(type.noun) \(field.name)") }
      }
    }
  }

  @Test func `every field has a title and a hint of its own, and only records with an id require one`() {
    for table in recordTypes.map({ FieldTable($0) }) {
      #expect(Set(table.fields.map(\.title)).count == table.fields.count, "\(table.noun)")
      #expect(Set(table.fields.map(\.name)).count == table.fields.count, "\(table.noun)")
      for field in table.fields {
        #expect(field.title.first?.isUppercase == true, "\(table.noun) \(field.name)")
        #expect(field.hint.last == "." && field.hint.dropLast().last != ".", "\(table.noun) \(field.name)")
      }
      if table.isIdentified { #expect(table.fields.first?.name == "id" && table.fields.first?.isRequired == true) }
    }
  }

  @Test func `a blank record prints what absent members stand for`() {
    func check<R: Record>(_ type: R.Type) {
      for field in R.fields where !field.isRequired {
        var record = R()
        #expect(throws: Never.self) { try field.assign(nil, to: &record) }
        #expect(record == R(), "\(R.noun) \(field.name)")
      }
      for field in R.fields where field.isRequired {
        var record = R()
        #expect(throws: EditProblem.badValue(field.title, "it cannot be empty")) { try field.assign(nil, to: &record) }
      }
    }
    for type in recordTypes { check(type) }
  }
}
