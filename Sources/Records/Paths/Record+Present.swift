extension Record {
  /// A record that was found at a path, as it stands now and where; `nil` if it is gone.
  ///
  /// One whose path lasts is found by it, whatever it says now; one without an id by its equal, or else by what tells it
  /// apart in its list, wherever in the list it has come to stand.
  public func present<R: Record>(_ record: R, from path: Path) -> (path: Path, record: R)? {
    guard case .index(let index)? = path.last else {
      return (countingRecord(at: path) as? R).map { (path, $0) }
    }
    let list = records(in: path.list).compactMap { $0 as? R }
    if list.indices.contains(index), list[index] == record { return (path, record) }
    let key = R.hasDistinctKeys(list) ? record.listKey : nil
    guard
      let found = list.firstIndex(of: record) ?? key.flatMap({ key in list.firstIndex { $0.listKey == key } })
    else { return nil }
    return (path.list + .index(found), list[found])
  }
}
