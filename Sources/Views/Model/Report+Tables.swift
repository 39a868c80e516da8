extension Report {
  /// The tables of all sections, in reading order.
  public var tables: [ViewTable] {
    sections.flatMap(\.blocks).compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}
