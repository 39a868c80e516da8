extension Project {
  /// A record that was found at a place, as it stands now and where; `nil` if it is gone.
  ///
  /// One with an address is found by it, whatever it says now; one without an id by its equal, or else by what tells it
  /// apart in its list, wherever in the list it has come to stand.
  public func present<R: Record>(_ record: R, from place: RecordPlace) -> (place: RecordPlace, record: R)? {
    guard case .index(let index) = place.element else {
      return (countingRecord(at: place) as? R).map { (place, $0) }
    }
    let list = records(in: place.list).compactMap { $0 as? R }
    if list.indices.contains(index), list[index] == record { return (place, record) }
    let key = R.hasDistinctKeys(list) ? record.listKey : nil
    guard
      let found = list.firstIndex(of: record) ?? key.flatMap({ key in list.firstIndex { $0.listKey == key } })
    else { return nil }
    return (RecordPlace(place.list, .index(found)), list[found])
  }
}
