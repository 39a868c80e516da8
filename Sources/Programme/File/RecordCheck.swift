import JSONText
import Records

/// Checks what adding a record by hand would refuse or ask about: a period told twice, weights that do not add up, a
/// day that lies ahead of today.
///
/// A file that says so opens all the same, so these are warnings. Of roadblocks, of which there may be very many, only
/// what their kind must keep to is checked. Cost: one look at each record, and for lists whose records are compared
/// with each other, such as the forecasts of a milestone, the square of their length.
struct RecordCheck {
  private let project: Project
  private let document: JSONDocument
  private let today: CalendarDate
  /// What is wrong, in the order of the file.
  private(set) var problems: [JSONProblem] = []

  init(_ project: Project, _ document: JSONDocument, on today: CalendarDate) {
    self.project = project
    self.document = document
    self.today = today
    visit(project, document.root, at: .project)
    visitRoadblocks()
  }

  private mutating func visit<R: Record>(_ record: R, _ node: JSONNode, at path: Path) {
    for field in R.listFields where field != "roadblocks" && field != "conflicts" {
      guard let inside = node[field] else { continue }
      let list = path + field
      let isList = Project.holdsMany(list)
      let (nodes, records) = (isList ? Array(inside.elements) : [inside], record.records(in: field))
      guard nodes.count == records.count, let first = records.first else { continue }
      let gathered = GatheredList(records, like: first, at: list, of: record, in: project)
      var said: Set<String> = []
      for (index, (record, node)) in zip(records, nodes).enumerated() {
        let path = list.path(of: record, at: index, isList: isList)
        check(record, node, path, gathered, &said)
        if path.isLasting { visit(record, node, at: path) }
      }
    }
  }

  private mutating func check<R: Record>(
    _ record: R, _ node: JSONNode, _ path: Path, _ gathered: GatheredList, _ said: inout Set<String>
  ) {
    let context = RecordContext(root: project, path: path, today: today, gathered: gathered)
    // What is so of the whole list is said once.
    for fault in context.faults(of: record) where said.insert(fault.words).inserted { note(fault, of: record, node) }
  }

  /// Roadblocks are walked by index, since to copy one costs more than to look at one of its fields.
  private mutating func visitRoadblocks() {
    var nodes = ListedNodes(document.root[Path.roadblocks.field])
    for index in project.roadblocks.indices {
      let context = RecordContext(root: project, path: .roadblock(project.roadblocks[index].id), today: today)
      for fault in project.roadblocks[index].faults(in: context) + project.roadblocks[index].historyFaults(on: today) {
        guard let node = nodes[index] else { continue }
        note(fault, of: project.roadblocks[index], node)
      }
    }
  }

  private mutating func note(_ fault: RecordFault, of record: some Record, _ node: JSONNode) {
    let start = node.range.lowerBound
    problems.append(
      JSONProblem(
        severity: .warning, code: "doubtful-record", message: "\(fault.field) of \(record.spoken): \(fault.words)",
        range: node[fault.field]?.range ?? start..<start + 1))
  }
}
