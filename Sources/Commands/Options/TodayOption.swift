import ArgumentParser
import Programme
import Records

/// The option that fixes the day, so that results can be repeated.
struct TodayOption: ParsableArguments {
  @Option(help: "The day that counts as today, YYYY-MM-DD; TANDEM_TODAY does the same.")
  var today: String?

  /// The present, from the option, else the variable, else the clock.
  func present(in environment: Environment) throws -> Present { try Self.present(today, in: environment) }

  /// The present, from what the option says, else the variable, else the clock.
  static func present(_ today: String?, in environment: Environment) throws -> Present {
    let now = environment.now()
    if let today { return Present(now: now.moved(to: try date(today, "--today")), isFixed: true) }
    if let text = environment.variable("TANDEM_TODAY"), !text.isEmpty {
      return Present(now: now.moved(to: try date(text, "TANDEM_TODAY")), isFixed: true)
    }
    return Present(now: now, isFixed: false)
  }

  private static func date(_ text: String, _ name: String) throws(CommandProblem) -> CalendarDate {
    guard let date = CalendarDate(text) else {
      throw .usage("\(name): \(CalendarDate.complaint(about: text)); write it as 2026-11-30")
    }
    return date
  }
}

/// The present moment for a command.
struct Present {
  /// The moment, on the day that counts as today.
  let now: Instant
  /// Whether the day was given rather than read off the clock.
  let isFixed: Bool

  /// The day.
  var today: CalendarDate { now.date }
}
