/// The records of one list, each found by its path without a search.
struct RecordList {
  /// The records in their order.
  let records: [any Record]
  private let indices: [String: Int]

  /// Gathers records, at the cost of one look at each.
  init(_ records: [any Record]) {
    self.records = records
    indices = Dictionary(records.enumerated().compactMap { index, record in record.listKey.map { ($0, index) } }) {
      first, _ in first
    }
  }

  /// Where a record stands, from 0; `nil` where there is none.
  func index(of path: Path) -> Int? {
    switch path.last {
    case .id(let id)?: indices[id]
    case .index(let index)?: records.indices.contains(index) ? index : nil
    case .member?, nil: records.isEmpty ? nil : 0
    }
  }
}
