import JSONText
public import Programme
public import Records

/// Two changed states of a project brought together, record by record and field by field.
///
/// What one side changed is taken. What both changed differently stands as it was, and a conflict in the project keeps
/// both values for a person to decide; nothing is ever dropped in silence. Exchanging the sides gives the same project,
/// with the sides of every new conflict exchanged.
public struct Merge: Equatable, Sendable {
  /// The merged project, with every conflict in `conflicts`.
  public let merged: Project
  /// What both sides changed differently: the new conflicts.
  public let conflicts: [Conflict]
  /// What was decided without asking, in sentences, where that is not simply taking a change.
  public let decisions: [String]

  /// Merges two states of a project.
  ///
  /// Cost: one pass over what differs, with a comparison of everything else.
  /// - Parameters:
  ///   - base: the state from which both came; `nil` where they have none in common.
  ///   - mine: one changed state.
  ///   - theirs: the other.
  public init(base: Project?, mine: Project, theirs: Project) {
    // First what is mostly so, and then known at a glance: that nothing was changed on this side.
    if mine == base || mine == theirs {
      (merged, conflicts, decisions) = (theirs, [], [])
      return
    }
    if theirs == base {
      (merged, conflicts, decisions) = (mine, [], [])
      return
    }
    var merging = Merging()
    var project = Project.merge(
      base: base, mine: mine, theirs: theirs, at: Path.project, &merging)
    let sides = MergeSides(base: base, mine: mine, theirs: theirs)
    MissingRecords(sides: sides).putBack(in: &project, &merging)
    KeptReferences(sides: sides).putBack(in: &project, &merging)
    PendingConflicts(sides: sides).takeIn(&project, &merging)
    project.conflicts = Merge.unrepeated(project.conflicts + merging.conflicts)
    (merged, conflicts, decisions) = (project, merging.conflicts, merging.decisions)
  }

  /// The conflicts without those that are there already, be it seen from the other side.
  private static func unrepeated(_ conflicts: [Conflict]) -> [Conflict] {
    var kept: [Conflict] = []
    for conflict in conflicts where !kept.contains(where: conflict.isLike) { kept.append(conflict) }
    return kept
  }
}
