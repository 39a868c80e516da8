import JSONText

/// What becomes of a list without ids, such as events or scores, that two sides changed.
///
/// Every element is there as often as the side that has more of it; what one side removed and the other left alone is
/// gone. They stand in the order of `ListOrder`, in which each of several equal elements is known by its number.
struct ListUnion<Element: FieldValue> {
  /// The elements in order.
  let elements: [Element]

  init(base: [Element], mine: [Element], theirs: [Element]) {
    let lists = [base, mine, theirs].map(ListUnion.numbered)
    let counts = lists.map { Dictionary($0.map { ($0.key, 1) }, uniquingKeysWith: +) }
    var kept: Set<String> = []
    var items: [String: Item] = [:]
    for item in lists.joined() where items.updateValue(item, forKey: item.id) == nil {
      let (before, one, other) = (counts[0][item.key] ?? 0, counts[1][item.key] ?? 0, counts[2][item.key] ?? 0)
      let wanted = max(one, other) > before ? max(one, other) : min(one, other)
      if item.number < wanted { kept.insert(item.id) }
    }
    let ids = lists.map { $0.map(\.id) }
    let order = ListOrder(
      base: ids[0], mine: ids[1], theirs: ids[2], kept: kept, moments: items.compactMapValues(\.moment))
    elements = order.ids.compactMap { items[$0]?.element }
  }

  /// The elements with how many equal ones stand before each.
  private static func numbered(_ list: [Element]) -> [Item] {
    var counts: [String: Int] = [:]
    return list.map { element in
      let value = element.encoded
      let key = value.key
      let number = counts[key, default: 0]
      counts[key] = number + 1
      return Item(element: element, key: key, number: number, moment: moment(value))
    }
  }

  /// An element's first date or moment, in seconds since 1970.
  private static func moment(_ value: JSONValue) -> Int64? {
    guard case .object(let members) = value else { return nil }
    for case .string(let text) in members.map(\.value) {
      if let instant = Instant(text) { return instant.secondsSinceEpoch }
      if let date = CalendarDate(text) { return Int64(date.dayNumber) * 86_400 }
    }
    return nil
  }

  /// An element with its text, its number among equal ones, and its date.
  private struct Item {
    let element: Element
    let key: String
    let number: Int
    let moment: Int64?

    var id: String { "\(key) \(number)" }
  }
}
