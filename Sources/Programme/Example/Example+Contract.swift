import FoundationEssentials

extension Example {
  /// A contract without its services, measures and incentives.
  func contract(
    _ reference: String, from start: Int, to end: Int, extendableTo: Int? = nil, value: Decimal, model: String,
    interests: String, exit: String = ""
  ) -> Contract {
    var contract = Contract()
    contract.reference = reference
    contract.start = day(start)
    contract.end = day(end)
    contract.extendableTo = extendableTo.map(day)
    contract.exitPlan = exit
    contract.value = value
    contract.currency = "GBP"
    contract.commercialModel = model
    contract.partnerInterests = interests
    return contract
  }

  /// A service with its definition and how it is accepted.
  func service(_ id: String, _ title: String, _ definition: String, _ acceptance: String, must: Bool = false) -> Service
  {
    var service = Service()
    service.id = ID(id)
    service.title = title
    service.definition = definition
    service.acceptance = acceptance
    service.mustHave = must
    return service
  }

  /// A measure with the behaviour it drives; days of checks are counted back from today.
  func measure(
    _ id: String, _ title: String, target: String, unit: String, must: Bool = true, kpi: Bool = true,
    drives: String = "", risk: String = "", mitigation: String = "",
    checks: [(daysAgo: Int, by: String, view: Party)] = [],
    ratings: [(KPIRating, String, String)] = [], recovery: RecoveryPlan? = nil
  ) -> ContractMeasure {
    var measure = ContractMeasure()
    measure.id = ID(id)
    measure.title = title
    measure.target = target
    measure.unit = unit
    measure.mustHave = must
    measure.isKPI = kpi
    measure.drives = drives
    measure.risk = risk
    measure.mitigation = mitigation
    measure.checks = checks.map { check in
      var record = MeasureCheck()
      record.on = day(-check.daysAgo)
      record.by = check.by
      record.view = check.view
      return record
    }
    let quarters = calendar.reviewDays(ratings.count).map(ExampleCalendar.quarter)
    measure.assessments = zip(quarters, ratings).map { quarter, rating in
      var assessment = KPIAssessment()
      assessment.period = quarter
      assessment.rating = rating.0
      assessment.value = Decimal(string: rating.1)
      assessment.note = rating.2
      return assessment
    }
    measure.recoveryPlan = recovery
    return measure
  }

  /// The KPIs with the notice of a year's assessments, published so many days ago; of two assessments or fewer none was.
  func published(_ measures: [ContractMeasure], daysAgo: Int) -> [ContractMeasure] {
    measures.map { measure in
      var measure = measure
      if measure.isKPI, measure.assessments.count > 2 {
        measure.assessments[measure.assessments.count - 3].publishedOn = day(-daysAgo)
      }
      return measure
    }
  }

  /// A plan to get back to target within so many days.
  func recovery(_ text: String, due: Int) -> RecoveryPlan {
    var plan = RecoveryPlan()
    plan.due = day(due)
    plan.text = text
    return plan
  }

  /// Something rewarded, checked so many days ago if ever.
  func incentive(_ id: String, _ text: String, _ behaviour: String, checked daysAgo: Int?) -> Incentive {
    var incentive = Incentive()
    incentive.id = ID(id)
    incentive.text = text
    incentive.behaviour = behaviour
    incentive.checkedOn = daysAgo.map { day(-$0) }
    return incentive
  }
}
