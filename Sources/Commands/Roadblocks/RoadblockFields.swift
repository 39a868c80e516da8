import ArgumentParser
import Programme
import Records

/// The fields of a roadblock that both adding and updating take; an empty text clears a field that may be empty.
struct RoadblockFields: ParsableArguments {
  @Option(help: "The partner whom it concerns, by id or name.", completion: PlaceCompletion.partners)
  var partner: String?

  @Option(help: "Whose move it is.")
  var side: TypedWord<Side>?

  @Option(help: "The area in which it has its cause.")
  var cause: TypedWord<Cause>?

  @Option(help: "The kind of cause.")
  var kind: TypedWord<RoadblockKind>?

  @Option(help: "How severe it is.")
  var severity: TypedWord<Severity>?

  @Option(help: "Who removes it.")
  var owner: String?

  @Option(help: "The day by which: 2026-11-30, 30 Nov, today, +14 or +2w.")
  var due: String?

  @Option(
    help: "The ids of the milestones that it holds up, joined by commas or given one by one.",
    completion: PlaceCompletion.milestones)
  var blocks: [String] = []

  @Option(help: "Anything that helps to remove it.")
  var detail: String?

  /// Whether none is given.
  var isEmpty: Bool {
    partner == nil && side == nil && cause == nil && kind == nil && severity == nil && owner == nil && due == nil
      && blocks.isEmpty && detail == nil
  }

  /// Puts what is given into a roadblock.
  ///
  /// - Throws: which argument means nothing, or names a record that the project does not have.
  func fill(_ roadblock: inout Roadblock, in project: Project, on today: CalendarDate) throws(CommandProblem) {
    if let partner { roadblock.partner = partner.isEmpty ? nil : try project.partner(meant: partner).id }
    if let side { roadblock.side = side.word }
    if let cause { roadblock.cause = cause.word }
    if let kind { roadblock.kind = kind.word }
    if let severity { roadblock.severity = severity.word }
    if let owner { roadblock.owner = try owner.asLine("--owner") }
    if let detail { roadblock.detail = try detail.asText("--detail") }
    if let due { roadblock.dueOn = due.isEmpty ? nil : try CalendarDate(argument: due, "--due", on: today) }
    if !blocks.isEmpty {
      var ids: [ID<Milestone>] = []
      for text in blocks.flatMap({ $0.split(separator: ",") }) {
        let id = try project.milestone(meant: String(text).trimmed).id
        if !ids.contains(id) { ids.append(id) }
      }
      roadblock.blocks = ids
    }
  }
}
