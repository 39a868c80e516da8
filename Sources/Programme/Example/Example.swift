/// Makes the example programme.
///
/// Each part stands in a file of its own as an extension; the parts share a calendar and a generator.
struct Example {
  let calendar: ExampleCalendar
  private var generator = SplitMix(0x7A4D_E3)
  private var taken: Set<String> = []

  init(today: CalendarDate) { calendar = ExampleCalendar(today: today) }

  /// A new id such as `RB-7K2M`.
  mutating func id<Of>(_ prefix: String) -> ID<Of> {
    let id = ID<Of>.fresh(prefix, notIn: Set(taken.map { ID($0) }), using: &generator)
    taken.insert(id.text)
    return id
  }

  /// A whole number out of a range.
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  /// The working day so many days from today, earlier if negative.
  func day(_ offset: Int) -> CalendarDate { calendar.day(offset) }
}

/// The ids of the example's partners.
enum ExamplePartner {
  static let tarnwick = ID<Partner>("TARNWICK")
  static let brindle = ID<Partner>("BRINDLE")
  static let skerrymoor = ID<Partner>("SKERRYMOOR")
  static let quillby = ID<Partner>("QUILLBY")
  static let analytics = ID<Partner>("ANALYTICS")
  static let assisted = ID<Partner>("ASSISTED")
}
