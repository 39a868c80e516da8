import FoundationEssentials
import Insight
import Programme
import Records
import Testing

@Suite("Money, outcomes and roadblocks")
struct SummaryTests {
  private func money(_ baseline: String?, _ forecast: String?, unit: String = "m", currency: String = "GBP") -> String?
  {
    let judged = project {
      $0.programme.finance = make {
        $0.currency = currency
        $0.unit = unit
        $0.wholeLife = make {
          $0.baseline = baseline.flatMap { Decimal(string: $0) }
          $0.forecast = forecast.flatMap { Decimal(string: $0) }
        }
      }
    }
    return Insight(judged, on: today).money?.words
  }

  @Test("Money is said in words that fit a line")
  func moneyWords() {
    #expect(money("79.0", "84.2") == "forecast £84.2m of £79.0m baseline (+6.6%)")
    #expect(money("79", "79") == "forecast £79.0m of £79.0m baseline (0.0%)")
    #expect(money("79000000", "75000000", unit: "") == "forecast £75.0m of £79.0m baseline (-5.1%)")
    #expect(money("999.94", "999.96") == "forecast £1.0bn of £999.9m baseline (0.0%)")
    #expect(money("900", "1200", unit: "m", currency: "EUR") == "forecast €1.2bn of €900.0m baseline (+33.3%)")
    #expect(money("0", "5") == "forecast £5.0m of £0 baseline")
    #expect(money(nil, "5", currency: "SEK") == "forecast SEK 5.0m, no baseline")
    #expect(money("5", nil, unit: "lakh", currency: "") == "baseline 5.0 lakh, no forecast")
    #expect(money(nil, nil) == nil)
  }

  private func period(
    _ baseline: Decimal?, _ forecast: Decimal?, _ actual: Decimal? = nil, called name: String = ""
  ) -> FinancePeriod {
    make {
      $0.period = name
      $0.baseline = baseline
      $0.forecast = forecast
      $0.actual = actual
    }
  }

  @Test("The cost of a year is never compared with that of the whole life")
  func likeWithLike() throws {
    func money(_ baseline: Decimal?, _ forecast: Decimal?, _ periods: FinancePeriod...) throws -> MoneySummary {
      let judged = project {
        $0.programme.finance = make {
          $0.currency = "GBP"
          $0.unit = "m"
          $0.wholeLife = make {
            $0.baseline = baseline
            $0.forecast = forecast
          }
          $0.periods = periods
        }
      }
      return try #require(Insight(judged, on: today).money)
    }
    let year = try money(1421, nil, period(4, 5, called: "2023-24"))
    #expect(year.baseline == 4 && year.forecast == 5 && year.time == "2023-24" && year.variancePercent == 25)
    #expect(year.words == "forecast £5.0m of £4.0m baseline in 2023-24 (+25.0%); whole life baseline £1.4bn")
    let unknown = try money(1421, nil, period(nil, 5, called: "2023-24"))
    #expect(unknown.words == "baseline £1.4bn, no forecast" && unknown.variancePercent == nil)
    let both = try money(100, 110, period(4, 8, called: "2023-24"))
    #expect(both.words == "forecast £110.0m of £100.0m baseline (+10.0%)" && both.time == nil)
    // A period without a baseline has nothing to be compared with.
    let part = try money(nil, nil, period(4, 5), period(nil, 90))
    #expect(part.words == "forecast £5.0m of £4.0m baseline in 1 period (+25.0%)")
  }

  @Test("Where the whole life has no figure the periods are added up")
  func periods() {
    let judged = project {
      $0.programme.finance = make { $0.periods = [period(10, 12, 14), period(20, 22, nil), period(30, nil, nil)] }
    }
    let money = Insight(judged, on: today).money
    #expect(money?.baseline == 60)
    #expect(money?.forecast == 66)
    #expect(money?.variancePercent == 10)
  }

  private func outcome(_ baseline: Decimal?, _ target: Decimal?, due: CalendarDate?, _ readings: [(Int, Decimal)])
    -> OutcomeHealth?
  {
    let outcome: Outcome = make {
      $0.id = ID("OUT-1")
      $0.owner = "L. Moss"
      $0.measure = make {
        $0.metric = "Waiting time"
        $0.unit = "minutes"
        $0.baseline = baseline
        $0.target = target
        $0.targetDate = due
        $0.readings = readings.map { reading in
          make {
            $0.date = today - reading.0
            $0.value = reading.1
          }
        }
      }
    }
    return Insight(project { $0.programme.outcomes = [outcome] }, on: today).outcomes.first
  }

  @Test("Progress runs from baseline to target, also where less is better, and never outside")
  func progress() {
    let due = day("2027-03-31")
    #expect(outcome(40, 20, due: due, [(50, 38), (5, 31)])?.progress == 0.45)
    #expect(outcome(40, 20, due: due, [(5, 31), (50, 38)])?.progress == 0.45)
    #expect(outcome(40, 20, due: due, [(5, 10)])?.progress == 1)
    #expect(outcome(40, 20, due: due, [(5, 50)])?.progress == 0)
    #expect(outcome(20, 20, due: due, [(5, 20)])?.progress == nil)
    #expect(outcome(40, 20, due: due, [(-5, 20)])?.progress == nil)
    #expect(
      outcome(40, 20, due: due, [(5, 31)])?.words == "31 minutes, target 20 minutes by 31 Mar 2027 (45% there)")
    #expect(outcome(40, 20, due: nil, [])?.words == "no readings yet, target 20 minutes")
    #expect(outcome(40, nil, due: nil, [])?.words == "no target")
  }

  @Test("An outcome whose day has passed unreached is amber")
  func lateOutcome() {
    #expect(outcome(40, 20, due: today - 1, [(5, 31)])?.health == .amber)
    #expect(outcome(40, 20, due: today - 1, [(5, 20)])?.health == .green)
    #expect(outcome(40, 20, due: today, [(5, 31)])?.health == .green)
    #expect(outcome(40, nil, due: nil, [])?.health == .amber)
  }

  @Test(
    "A target is reached by what is at it, or beyond it as seen from the baseline",
    arguments: [
      (40, 20, 20, true), (40, 20, 19, true), (40, 20, 21, false), (20, 40, 41, true), (20, 40, 39, false),
      (nil, 95, 95, true), (nil, 95, 94, false), (nil, 95, 96, false), (99, 99, 99, true), (99, 99, 98, false),
      (40, nil, 20, false),
    ] as [(Decimal?, Decimal?, Decimal, Bool)])
  func reached(baseline: Decimal?, target: Decimal?, value: Decimal, isReached: Bool) throws {
    let health = try #require(outcome(baseline, target, due: today - 1, [(5, value)]))
    #expect(health.isReached == isReached)
    #expect(health.health == (isReached ? .green : .amber))
    #expect(health.words.hasSuffix("(reached)") == (isReached && health.progress == nil))
  }

  @Test("Roadblocks are counted by side, due day, severity and age")
  func roadblocks() {
    let judged = project {
      $0.roadblocks = [
        roadblock("RB-1", age: 10) { $0.dueOn = today - 1 },
        roadblock("RB-2", age: 30) { $0.severity = .critical },
        roadblock("RB-3", age: 90) { $0.side = .partner },
        roadblock("RB-4", age: 5) { $0.side = .shared },
        roadblock("RB-5", age: nil, news: nil) { $0.side = .thirdParty },
        resolved("RB-6", took: 9, ago: 30), resolved("RB-7", took: 9, ago: 31),
        resolved("RB-8", took: 9, ago: 1, as: .withdrawn),
      ]
    }
    let summary = Insight(judged, on: today).roadblocks
    #expect(summary.open == 5)
    #expect(summary.ours == 2)
    #expect(summary.pastDue == 1)
    #expect(summary.critical == 1)
    #expect(summary.oldestAge == 90)
    #expect(summary.medianAge == [.department: 20, .partner: 90, .shared: 5])
    #expect(summary.resolvedLast30Days == 1)
    #expect(summary.words == "5 open · 2 ours · 1 past due")
  }
}
