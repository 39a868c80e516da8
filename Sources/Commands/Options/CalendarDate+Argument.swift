import Programme
import Records

extension CalendarDate {
  /// Reads a day that a person gives as an argument: `2026-11-30`, `30 Nov`, `today`, `+14` or `+2w`.
  ///
  /// - Parameter name: the argument's name, for what is said of it: `--due`.
  init(argument text: String, _ name: String, on today: CalendarDate) throws(CommandProblem) {
    guard let date = CalendarDate(typed: text, today: today) else {
      throw .usage("\(name): \(CalendarDate.complaint(about: text)); write 2026-11-30, 30 Nov, +14 or +2w")
    }
    self = date
  }
}
