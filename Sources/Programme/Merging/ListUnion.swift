import JSONText

/// What becomes of a list without ids, such as events or scores, that two sides changed.
///
/// Every element is there as often as the side that has more of it; what one side removed and the other left alone is
/// gone. Additions of both sides stand where their date puts them, behind the base's elements of the same date, and
/// among themselves by date and then by text.
struct ListUnion<Element: FieldValue> {
  /// The elements in order.
  private(set) var elements: [Element] = []

  init(base: [Element], mine: [Element], theirs: [Element]) {
    let lists = [base, mine, theirs].map { $0.map { Item($0) } }
    let counts = lists.map { Dictionary($0.map { ($0.key, 1) }, uniquingKeysWith: +) }
    var wanted: [String: Int] = [:]
    for key in counts.flatMap(\.keys) {
      let (before, one, other) = (counts[0][key] ?? 0, counts[1][key] ?? 0, counts[2][key] ?? 0)
      wanted[key] = max(one, other) > before ? max(one, other) : min(one, other)
    }
    let arranging = lists[1...].filter { side in
      var left = Dictionary(side.map { ($0.key, 1) }, uniquingKeysWith: +)
      let rest = lists[0].filter { ListUnion.take($0, &left) }
      return rest.map(\.key) != side.map(\.key)
    }
    if arranging.count == 1 {
      elements = ListUnion.first(wanted, of: arranging[0]).map(\.element)
      return
    }
    var left = wanted
    var places: [(place: Int, item: Item)] = []
    for (place, item) in lists[0].enumerated() where ListUnion.take(item, &left) { places.append((place, item)) }
    var added: [Item] = []
    for item in lists[1] + lists[2] where ListUnion.take(item, &left) { added.append(item) }
    for item in added.sorted(by: Item.precedes) {
      let place = item.moment.flatMap { moment in lists[0].lastIndex { ($0.moment ?? Int64.max) <= moment } }
      places.append((place ?? (item.moment == nil ? lists[0].count : -1), item))
    }
    elements = places.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element.item.element)
  }

  /// The first of each element, as many as are wanted.
  private static func first(_ wanted: [String: Int], of items: [Item]) -> [Item] {
    var left = wanted
    return items.filter { take($0, &left) }
  }

  private static func take(_ item: Item, _ left: inout [String: Int]) -> Bool {
    guard let count = left[item.key], count > 0 else { return false }
    left[item.key] = count - 1
    return true
  }

  /// An element with its text and its first date or moment, in seconds since 1970.
  private struct Item {
    let element: Element
    let key: String
    let moment: Int64?

    init(_ element: Element) {
      self.element = element
      let value = element.encoded
      key = value.key
      moment = Item.moment(value)
    }

    private static func moment(_ value: JSONValue) -> Int64? {
      guard case .object(let members) = value else { return nil }
      for case .string(let text) in members.map(\.value) {
        if let instant = Instant(text) { return instant.secondsSinceEpoch }
        if let date = CalendarDate(text) { return Int64(date.dayNumber) * 86_400 }
      }
      return nil
    }

    static func precedes(_ one: Item, _ other: Item) -> Bool {
      (one.moment ?? Int64.max, one.key) < (other.moment ?? Int64.max, other.key)
    }
  }
}
