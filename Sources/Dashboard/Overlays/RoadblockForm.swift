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
    var generator = SeededGenerator(seed: session.surroundings.randomSeed())
    roadblock.id = .fresh("RB", notIn: Set(open.project.roadblocks.map(\.id)), using: &generator)
    roadblock.raisedOn = session.surroundings.today()
    roadblock.raisedBy = session.surroundings.author
    if case .partner(let id)? = session.subject { roadblock.partner = id }
    if case .milestone(let id)? = session.subject { roadblock.blocks = [id] }
    return RecordForm(
      "New roadblock \(roadblock.id)", record: roadblock, fields: fields, today: session.surroundings.today(),
      check: check(open.project)
    ) { roadblock, session in
      let author = session.surroundings.authorship
      guard let project = session.open?.project else { return }
      session.perform { () throws(EditProblem) in try Edit.raising(roadblock, in: project, by: author) }
      session.selectRoadblock(roadblock.id)
    }
  }

  /// A form over an existing roadblock.
  static func editing(_ roadblock: Roadblock, _ session: Session) -> (any Overlay)? {
    guard let open = session.open else { return nil }
    return RecordForm(
      "\(roadblock.id) \(roadblock.title)", record: roadblock, fields: fields, today: session.surroundings.today(),
      check: check(open.project)
    ) { changed, session in
      session.change(roadblock.id, note: "") { current in
        let events = current.events
        current = changed
        current.events = events
      }
    }
  }

  /// What is wrong with a roadblock as a part of its project: a partner or milestone that is not there.
  private static func check(_ project: Project) -> @Sendable (Roadblock) -> [RecordForm<Roadblock>.Fault] {
    { roadblock in
      var faults: [RecordForm<Roadblock>.Fault] = []
      if let partner = roadblock.partner, project.partner(partner) == nil {
        let ids = project.partners.map(\.id.text)
        faults.append(
          .init(
            field: "partner", words: "there is no partner “\(partner)”; expected one of \(ids.joined(separator: ", "))")
        )
      }
      if let missing = roadblock.blocks.first(where: { project.milestone($0) == nil }) {
        let near = Spelling.nearest(to: missing.text, among: project.programme.milestones.map(\.id.text))
        let remedy = near.map { "did you mean “\($0)”?" } ?? "use its id"
        faults.append(.init(field: "blocks", words: "there is no milestone “\(missing)”; \(remedy)"))
      }
      return faults
    }
  }
}

/// A generator that starts from a seed, so that tests can know the ids it draws (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
