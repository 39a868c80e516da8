import JSONText

/// Checks what adding a record by hand would refuse or ask about: a period told twice, weights that do not add up, a
/// day that lies ahead of today.
///
/// A file that says so opens all the same, so these are warnings. Roadblocks are left out: there may be very many of
/// them, and what can be wrong with one is found as it is read. Cost: for each other list the square of its length.
struct RecordCheck {
  private let project: Project
  private let today: CalendarDate
  /// What is wrong, in the order of the file.
  private(set) var problems: [JSONProblem] = []

  init(_ project: Project, _ document: JSONDocument, on today: CalendarDate) {
    self.project = project
    self.today = today
    visit(project, document.root, at: .project)
  }

  private mutating func visit<R: Record>(_ record: R, _ node: JSONNode, at address: Address) {
    for field in R.listFields where field != "roadblocks" && field != "conflicts" {
      guard let inside = node[field] else { continue }
      let list = ListPlace(owner: address, field: field)
      let isList = Project.holdsMany(list)
      let (nodes, records) = (isList ? Array(inside.elements) : [inside], record.records(in: field))
      guard nodes.count == records.count else { continue }
      var said: Set<String> = []
      for (index, (record, node)) in zip(records, nodes).enumerated() {
        let place = list.place(of: record, at: index, isList: isList)
        check(record, node, place, &said)
        if let address = place.address { visit(record, node, at: address) }
      }
    }
  }

  private mutating func check<R: Record>(_ record: R, _ node: JSONNode, _ place: RecordPlace, _ said: inout Set<String>)
  {
    let context = RecordContext(project: project, list: place.list, element: place.element, today: today)
    for fault in context.faults(of: record) {
      // What is so of the whole list is said once.
      guard said.insert(fault.words).inserted else { continue }
      let start = node.range.lowerBound
      problems.append(
        JSONProblem(
          severity: .warning, code: "doubtful-record", message: "\(fault.field) of \(record.spoken): \(fault.words)",
          range: node[fault.field]?.range ?? start..<start + 1))
    }
  }
}
