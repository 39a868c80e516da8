import FoundationEssentials

extension Example {
  mutating func programme() -> Programme {
    var programme = Programme()
    programme.id = ID("waterways-licensing")
    programme.name = "Waterways Licensing Programme"
    programme.organisation = "Department for Canals and Harbours"
    programme.summary =
      "Boat licences, moorings and harbour fees move from paper and a mainframe of 1991 to one online service. "
      + "A fictional programme: the department, the companies and the people are invented."
    programme.seniorResponsibleOwner = "Margaret Ashdown"
    programme.classification = .official
    programme.start = day(-760)
    programme.end = day(380)
    programme.confidence = confidence()
    programme.outcomes = outcomes()
    programme.milestones = milestones()
    programme.finance = finance()
    programme.team = team()
    programme.constraints = constraints()
    return programme
  }

  private func confidence() -> [ConfidenceAssessment] {
    func assessment(_ date: CalendarDate, _ rater: String, _ rating: Confidence, _ why: String) -> ConfidenceAssessment
    {
      var assessment = ConfidenceAssessment()
      assessment.date = date
      assessment.rater = rater
      assessment.rating = rating
      assessment.rationale = why
      return assessment
    }
    return [
      assessment(day(-560), "SRO", .green, "Business case approved, partners on board, team nearly complete."),
      assessment(day(-470), "NISTA", .amber, "Scope of the case system is wide; the team depends on few people."),
      assessment(day(-370), "SRO", .green, "Alpha passed at the second attempt; hosting is in place."),
      assessment(
        day(-285), "NISTA", .amber, "Design was frozen seven weeks late. Data migration has no owner in the business."),
      assessment(day(-190), "SRO", .green, "Private beta runs with 400 boat owners; satisfaction is high."),
      assessment(
        day(-100), "NISTA", .amber,
        "Go-live has moved twice. Decisions on data protection and on test environments wait too long."),
      assessment(
        calendar.thisMonth, "SRO", .green,
        "The new go-live date holds. Public beta starts next month; benefits are on track."),
    ]
  }

  private func outcomes() -> [Outcome] {
    func outcome(
      _ id: String, _ title: String, _ owner: String, _ metric: String, _ unit: String, from baseline: Decimal?,
      to target: Decimal?, by: Int?, _ readings: [(Int, Decimal)]
    ) -> Outcome {
      var outcome = Outcome()
      outcome.id = ID(id)
      outcome.title = title
      outcome.owner = owner
      guard !metric.isEmpty else { return outcome }
      var measure = OutcomeMeasure()
      measure.metric = metric
      measure.unit = unit
      measure.baseline = baseline
      measure.target = target
      measure.targetDate = by.map(day)
      measure.readings = readings.map { daysAgo, value in
        var reading = Reading()
        reading.date = day(-daysAgo)
        reading.value = value
        return reading
      }
      outcome.measure = measure
      return outcome
    }
    return [
      outcome(
        "LICENCE-DAYS", "A boat licence is issued in two days", "Ines Carvalho",
        "Median days from application to licence",
        "days", from: 19, to: 2, by: 270, [(540, 19), (360, 18), (240, 14), (150, 11), (60, 8), (15, 7)]),
      outcome(
        "ONLINE-SHARE", "Nine in ten applications are made online", "Ines Carvalho", "Applications made online", "%",
        from: 22, to: 90, by: 300, [(540, 22), (300, 31), (200, 44), (100, 52), (20, 57)]),
      outcome(
        "PAPER-COST", "Handling a licence costs half as much", "Rohan Mistry", "Cost per licence handled", "GBP",
        from: Decimal(string: "31.40"), to: Decimal(string: "15.50"), by: 330,
        [
          (540, Decimal(string: "31.40") ?? 0), (270, Decimal(string: "32.10") ?? 0),
          (90, Decimal(string: "29.80") ?? 0),
        ]),
      outcome(
        "SAFE-BOATS", "Unsafe boats are found sooner", "Gareth Bevan",
        "Inspections finished within ten days of a report", "%", from: 48, to: 85, by: 240,
        [(400, 48), (220, 51), (110, 63), (30, 66)]),
      outcome("FEWER-CALLS", "Fewer people have to call twice", "Dinah Cole", "", "", from: nil, to: nil, by: nil, []),
      outcome(
        "EVASION", "Fewer boats are moored without a licence", "", "Unlicensed boats per hundred", "%",
        from: Decimal(string: "6.8"), to: 4, by: 420, [(365, Decimal(string: "6.8") ?? 0)]),
    ]
  }

  private func finance() -> Finance {
    func amount(_ text: String) -> Decimal? { Decimal(string: text) }
    var finance = Finance()
    finance.currency = "GBP"
    finance.unit = "m"
    var whole = WholeLifeCost()
    whole.baseline = amount("79.0")
    whole.forecast = amount("84.2")
    finance.wholeLife = whole
    let rows: [(Int, String, String, String?)] = [
      (-2, "9.4", "9.1", "9.1"), (-1, "18.2", "19.6", "19.6"), (0, "22.6", "25.3", nil), (1, "16.9", "18.3", nil),
      (2, "7.3", "7.4", nil), (3, "4.6", "4.5", nil),
    ]
    finance.periods = rows.map { offset, baseline, forecast, actual in
      var period = FinancePeriod()
      period.period = calendar.financialYear(offset)
      period.baseline = amount(baseline)
      period.forecast = amount(forecast)
      period.actual = actual.flatMap { amount($0) }
      return period
    }
    return finance
  }

  private func team() -> [TeamRole] {
    func role(_ title: String, _ needed: String, _ filled: String, _ experience: Int?, _ note: String = "") -> TeamRole
    {
      var role = TeamRole()
      role.role = title
      role.needed = Decimal(string: needed) ?? 0
      role.filled = Decimal(string: filled) ?? 0
      role.experience = experience
      role.note = note
      return role
    }
    return [
      role("Programme manager", "1", "1", 4),
      role("Service owner", "1", "1", 4),
      role("Delivery manager", "3", "2", 3, "Third post advertised twice"),
      role("Technical architect", "2", "1", 4, "One post covered by Tarnwick"),
      role("Business analyst", "5", "3", 3),
      role("Test manager", "1", "1", 2, "First programme of this size"),
      role("Data migration lead", "1", "0.5", 2, "Half a post lent by operations"),
      role("Commercial and contract manager", "2", "1", 3),
      role("User researcher", "2", "2", 4),
      role("Business change manager", "2", "1", 3),
      role("Information assurance", "1", "0.5", 4, "Shared with two other programmes"),
      role("Portfolio office analyst", "1", "1", 3),
    ]
  }

  private func constraints() -> [Constraint] {
    let rows = [
      ("LICENCE-YEAR", "Licences run from 1 April: no change to fees or forms in March and April"),
      (
        "MAINFRAME-END", "Support for the mainframe ends a year after go-live was first due; no extension can be bought"
      ),
      ("FEES-ORDER", "Harbour fees are set by order; a new tariff needs twelve weeks' notice"),
      ("HEADCOUNT", "Recruitment controls: every permanent post needs the permanent secretary's consent"),
      ("OFFLINE", "A third of moorings have no mobile signal: inspectors must be able to work offline"),
    ]
    return rows.map { id, text in
      var constraint = Constraint()
      constraint.id = ID(id)
      constraint.text = text
      return constraint
    }
  }
}
