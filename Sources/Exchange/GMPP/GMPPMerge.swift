import FoundationEssentials
import Programme
import Records

/// Brings what one day's portfolio says of a programme into its project, without saying anything twice.
struct GMPPMerge {
  private(set) var project: Project
  private(set) var omissions: [ImportOmission]
  private(set) var taken: [ImportCount] = []
  private let source: GMPPProgramme
  private let knownDays: Set<CalendarDate>

  /// The milestone that carries the approved end dates.
  static let projectEnd = ID<Milestone>("PROJECT-END")
  /// The outcome that carries the monetised benefits.
  static let benefits = ID<Outcome>("BENEFITS")

  /// - Parameter existing: the project to bring up to date; a new one is made where there is none.
  init(_ source: GMPPProgramme, into existing: Project?) {
    self.source = source
    omissions = source.omissions
    project = existing ?? Project(name: source.name)
    let end = project.milestone(GMPPMerge.projectEnd)
    knownDays = Set(project.programme.confidence.map(\.date) + (end?.forecasts.map(\.on) ?? []))
    if existing == nil { project.programme.id = ID(source.number.isEmpty ? source.slug : source.number) }
    identity()
    confidence()
    schedule()
    money()
    outcome()
  }

  /// Whether the file speaks for a later day than any taken before.
  private var isNewest: Bool { knownDays.allSatisfy { $0 < source.snapshot } }

  /// Whether it speaks for an earlier day than any taken before.
  private var isOldest: Bool { !knownDays.isEmpty && knownDays.allSatisfy { $0 > source.snapshot } }

  private mutating func keep(_ what: String, _ kept: String, _ found: String) {
    omissions.note(
      ImportOmission(
        what, why: "the project has \(PlainText.quoted(kept)), the file \(PlainText.quoted(found))",
        at: source.name))
  }

  private mutating func identity() {
    let facts = source.facts
    if PlainText.folded(project.programme.name) != PlainText.folded(source.name) {
      keep("another name", project.programme.name, source.name)
    }
    if project.programme.organisation.isEmpty { project.programme.organisation = source.department }
    if project.programme.summary.isEmpty { project.programme.summary = facts.description }
    if let start = facts.start {
      if let kept = project.programme.start, kept != start {
        keep("another start", kept.description, start.description)
      } else {
        project.programme.start = start
      }
    }
  }

  private mutating func confidence() {
    var count = 0
    for assessment in source.facts.assessments {
      let same = project.programme.confidence.first {
        $0.date == assessment.date && $0.rater == assessment.rater
      }
      if let same {
        if same.rating != assessment.rating {
          keep("another rating by \(assessment.rater)", same.rating.rawValue, assessment.rating.rawValue)
        }
        continue
      }
      let place = project.programme.confidence.firstIndex { $0.date > assessment.date }
      project.programme.confidence.insert(assessment, at: place ?? project.programme.confidence.count)
      count += 1
    }
    taken.append(ImportCount("delivery confidences", count))
  }

  /// Each approved end date is a forecast of one milestone, said on the day of its file.
  private mutating func schedule() {
    guard let end = source.facts.end else { return }
    var forecast = Forecast()
    forecast.on = source.snapshot
    forecast.date = end
    forecast.reason = source.facts.scheduleNarrative
    var milestone = project.milestone(GMPPMerge.projectEnd) ?? Milestone()
    let isNew = milestone.id.text.isEmpty
    if isNew {
      milestone.id = GMPPMerge.projectEnd
      milestone.title = "Project end"
      milestone.mustHave = true
      milestone.baseline = end
    }
    guard !milestone.forecasts.contains(where: { $0.on == forecast.on }) else { return }
    if let first = milestone.forecasts.first, forecast.on < first.on, milestone.baseline == first.date {
      milestone.baseline = end
    }
    let place = milestone.forecasts.firstIndex { $0.on > forecast.on } ?? milestone.forecasts.count
    milestone.forecasts.insert(forecast, at: place)
    if let index = project.programme.milestones.firstIndex(where: { $0.id == milestone.id }) {
      project.programme.milestones[index] = milestone
    } else {
      project.programme.milestones.append(milestone)
    }
    let isLatest = place == milestone.forecasts.count - 1
    if let start = project.programme.start, end < start {
      keep("an end before the start", start.description, end.description)
    } else if project.programme.end == nil || isLatest {
      project.programme.end = end
    }
    taken.append(ImportCount("end dates", 1))
  }

  private mutating func money() {
    let facts = source.facts
    guard facts.wholeLife != nil || facts.yearBaseline != nil || facts.yearForecast != nil else { return }
    var finance = project.programme.finance ?? Finance()
    if finance.currency.isEmpty, finance.unit.isEmpty {
      finance.currency = "GBP"
      finance.unit = "m"
    }
    guard finance.currency == "GBP", finance.unit == "m" else {
      return keep("money", "\(finance.currency) \(finance.unit)", "GBP m")
    }
    let before = finance
    if let cost = facts.wholeLife { take(wholeLife: cost, into: &finance) }
    takePeriod(into: &finance)
    guard finance != before || project.programme.finance == nil else { return }
    project.programme.finance = finance
    taken.append(ImportCount("sums of money", GMPPMerge.sums(finance) - GMPPMerge.sums(before)))
  }

  private static func sums(_ finance: Finance) -> Int {
    [finance.wholeLife?.baseline, finance.wholeLife?.forecast].compactMap(\.self).count
      + finance.periods.flatMap { [$0.baseline, $0.forecast].compactMap(\.self) }.count
  }

  /// The first cost known is the baseline, the latest one that differs the forecast.
  private mutating func take(wholeLife cost: Decimal, into finance: inout Finance) {
    var whole = finance.wholeLife ?? WholeLifeCost()
    if whole.baseline == nil {
      whole.baseline = cost
    } else if isOldest {
      whole.forecast = whole.forecast ?? whole.baseline
      whole.baseline = cost
    } else if isNewest {
      if whole.forecast != nil || cost != whole.baseline { whole.forecast = cost }
    } else if cost != whole.baseline, cost != whole.forecast {
      keep("another whole-life cost", whole.baseline?.description ?? "", cost.description)
    }
    finance.wholeLife = whole
  }

  private mutating func takePeriod(into finance: inout Finance) {
    let facts = source.facts
    guard facts.yearBaseline != nil || facts.yearForecast != nil else { return }
    let label = facts.year.label
    let index = finance.periods.firstIndex { $0.period == label }
    var period = index.map { finance.periods[$0] } ?? FinancePeriod()
    period.period = label
    for (path, new, what) in [
      (\FinancePeriod.baseline, facts.yearBaseline, "baseline"), (\.forecast, facts.yearForecast, "forecast"),
    ] {
      guard let new else { continue }
      if let kept = period[keyPath: path], kept != new {
        keep("another \(what) of \(label)", kept.description, new.description)
      } else {
        period[keyPath: path] = new
      }
    }
    if let index {
      finance.periods[index] = period
    } else {
      finance.periods.insert(
        period, at: finance.periods.firstIndex { $0.period > label } ?? finance.periods.count)
    }
  }

  private mutating func outcome() {
    guard let benefits = source.facts.benefits else { return }
    let index = project.programme.outcomes.firstIndex { $0.id == GMPPMerge.benefits }
    var outcome = index.map { project.programme.outcomes[$0] } ?? Outcome()
    if index == nil {
      outcome.id = GMPPMerge.benefits
      outcome.title = "Monetised benefits as approved"
      var measure = OutcomeMeasure()
      measure.metric = "Benefits over the whole life"
      measure.unit = "GBP m"
      measure.target = benefits
      outcome.measure = measure
      project.programme.outcomes.append(outcome)
      taken.append(ImportCount("outcomes", 1))
    } else if let index, let kept = outcome.measure?.target, kept != benefits {
      if isNewest {
        outcome.measure?.target = benefits
        project.programme.outcomes[index] = outcome
      } else if !isOldest {
        keep("other benefits", kept.description, benefits.description)
      }
    }
  }
}
