import Programme
import Records
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
    return RecordForm(
      "New roadblock \(roadblock.id)", record: roadblock, fields: fields, today: session.surroundings.today(),
      completing: ReferenceNames(open.project, .roadblocks), check: { $1.faults(of: $0, at: .roadblocks, isNew: true) }
    ) { _, roadblock, session in
      let author = session.surroundings.authorship
      guard let project = session.open?.project else { return }
      session.perform { () throws(EditProblem) in
        try Edit.adding(roadblock, to: .roadblocks, in: project, by: author)
      }
      session.selectRoadblock(roadblock.id)
    }
  }

  /// A form over an existing roadblock, at one of its fields.
  static func editing(_ roadblock: Roadblock, _ session: Session, field: String? = nil) -> (any Overlay)? {
    guard let open = session.open else { return nil }
    let id = roadblock.id
    return RecordForm(
      "\(id) \(roadblock.title)", record: roadblock, fields: fields, startingAt: field,
      today: session.surroundings.today(), completing: ReferenceNames(open.project, .roadblocks),
      present: { $0.open?.project.roadblock(id) },
      check: { $1.faults(of: $0, at: .roadblock(id)) }
    ) { _, changed, session in
      session.change(id, note: "") { $0 = changed }
    }
  }
}
