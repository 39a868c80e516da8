import Programme
import Records

extension Period {
  /// The period in which a day lies, named as another one is: a month after `2026-09`, a half year after `2026-H1`,
  /// a year after `2026`, a financial year after `2026-27`; else the quarter, `2026-Q4`.
  ///
  /// The blank, slash or hyphen between its parts and the case of its letter stay as they are.
  static func present(on day: CalendarDate, like name: String?) -> String {
    let (year, month, _) = day.parts
    let name = name ?? ""
    let gap = name.dropFirst(4).first.map(String.init) ?? "-"
    let rest = name.dropFirst(5)
    guard Period(name) != nil, name.utf8.count <= 7 else { return "\(year)-Q\((month + 2) / 3)" }
    switch (rest.first, Int(rest)) {
    case (nil, _): return "\(year)"
    case ("H"?, _), ("h"?, _): return "\(year)\(gap)\(rest.prefix(1))\((month + 5) / 6)"
    case ("Q"?, _), ("q"?, _): return "\(year)\(gap)\(rest.prefix(1))\((month + 2) / 3)"
    case (_, let number?) where (1...12).contains(number): return "\(year)\(gap)\(padded(month))"
    default:
      let first = month >= 4 ? year : year - 1
      return "\(first)\(gap)\(padded((first + 1) % 100))"
    }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
