import JSONText
import Programme
import Records

/// Records that one side removed while the other began to refer to them: they are put back, with a conflict, so that
/// no merge makes a reference to nowhere.
///
/// A reference that the removing side itself left behind is that side's own, and is left as it is.
struct MissingRecords {
  let sides: MergeSides

  /// Puts back what is referred to.
  func putBack(in project: inout Project, _ merging: inout Merging) {
    guard let base = sides.base else { return }
    for (side, other) in [(sides.mine, sides.theirs), (sides.theirs, sides.mine)] {
      putBack(
        \.programme.milestones, removedBy: side, from: base, as: other, needed: Project.blockedMilestones,
        under: Path.programme + "milestones", in: &project, &merging)
      putBack(
        \.partners, removedBy: side, from: base, as: other, needed: Project.namedPartners,
        under: .project + "partners", in: &project, &merging)
    }
  }

  private func putBack<R: Identified>(
    _ list: WritableKeyPath<Project, [R]>, removedBy side: Project, from base: Project, as other: Project,
    needed: (Project) -> Set<ID<R>>, under place: Path, in project: inout Project, _ merging: inout Merging
  ) {
    let kept = Set(side[keyPath: list].map(\.id))
    // Mostly nothing was removed, and what refers to what need not be gathered.
    guard base[keyPath: list].contains(where: { !kept.contains($0.id) }) else { return }
    let present = Set(project[keyPath: list].map(\.id))
    let missing = needed(project).subtracting(present).subtracting(needed(side))
    for (index, record) in base[keyPath: list].enumerated() where missing.contains(record.id) {
      guard !kept.contains(record.id), let standing = other[keyPath: list].first(where: { $0.id == record.id }) else {
        continue
      }
      let before = Set(base[keyPath: list][..<index].map(\.id))
      let index = project[keyPath: list].lastIndex { before.contains($0.id) }.map { $0 + 1 } ?? 0
      project[keyPath: list].insert(standing, at: index)
      let path = place + .id(record.id.text)
      let isMine = side == sides.mine
      merging.clash(
        at: path, base: record.encoded, mine: isMine ? nil : standing.encoded,
        theirs: isMine ? standing.encoded : nil)
      merging.decide("\(path) stays: one side removed it, the other refers to it")
    }
  }
}

extension Project {
  /// The milestones that roadblocks hold up.
  fileprivate static func blockedMilestones(_ project: Project) -> Set<ID<Milestone>> {
    Set(project.roadblocks.flatMap(\.blocks))
  }

  /// The partners that roadblocks and milestones name.
  fileprivate static func namedPartners(_ project: Project) -> Set<ID<Partner>> {
    Set(project.roadblocks.compactMap(\.partner) + project.programme.milestones.compactMap(\.partner))
  }
}
