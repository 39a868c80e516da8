import Programme
import Terminal

/// The form of a roadblock: every field but its id and its events.
enum RoadblockForm {
  /// The fields on the form; the rest is history.
  static let fields = Roadblock.fields.map(\.name).filter { $0 != "id" && $0 != "events" }

  /// A form that raises a new roadblock.
  static func raising(_ session: Session) -> (any Overlay)? {
    guard let open = session.open else { return nil }
    var roadblock = Roadblock()
    var generator = SplitMix(session.surroundings.randomSeed())
    roadblock.id = .fresh("RB", notIn: Set(open.project.roadblocks.map(\.id)), using: &generator)
    roadblock.raisedOn = session.surroundings.today()
    roadblock.raisedBy = session.surroundings.author
    roadblock.partner = session.subject?.partner
    if case .milestone(let id)? = session.subject { roadblock.blocks = [id] }
    let context = RecordContext(
      project: open.project, list: .roadblocks, element: nil, today: session.surroundings.today())
    return RecordForm(
      "New roadblock \(roadblock.id)", record: roadblock, fields: fields, today: context.today,
      completing: ReferenceNames(open.project, .roadblocks), check: { context.faults(of: $0) }
    ) { roadblock, session in
      let author = session.surroundings.authorship
      guard let project = session.open?.project else { return }
      session.perform { () throws(EditProblem) in try Edit.raising(roadblock, in: project, by: author) }
      session.selectRoadblock(roadblock.id)
    }
  }

  /// A form over an existing roadblock, at one of its fields.
  static func editing(_ roadblock: Roadblock, _ session: Session, field: String? = nil) -> (any Overlay)? {
    guard let open = session.open else { return nil }
    let context = RecordContext(
      project: open.project, list: .roadblocks, element: .item(roadblock.id.text), today: session.surroundings.today())
    return RecordForm(
      "\(roadblock.id) \(roadblock.title)", record: roadblock, fields: fields, startingAt: field, today: context.today,
      completing: ReferenceNames(open.project, .roadblocks), check: { context.faults(of: $0) }
    ) { changed, session in
      session.change(roadblock.id, note: "") { current in
        let events = current.events
        current = changed
        current.events = events
      }
    }
  }
}
