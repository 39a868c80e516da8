import JSONText
import Programme
import Records

/// What referred to a record that one side removed and that stays, for the other side changed it: it refers to it again,
/// since the removal that cleared it is not decided.
struct KeptReferences {
  let sides: MergeSides

  /// Puts the references back.
  func putBack(in project: inout Project, _ merging: inout Merging) {
    guard let base = sides.base else { return }
    for conflict in merging.conflicts where conflict.isAboutRecord && (conflict.mine == nil) != (conflict.theirs == nil)
    {
      guard let path = conflict.path(in: base) else { continue }
      let (removing, other) = conflict.mine == nil ? (sides.mine, sides.theirs) : (sides.theirs, sides.mine)
      var count = 0
      for reference in base.references(to: path) {
        guard
          let change = restoring(reference, of: base, removedBy: removing, keptBy: other, in: project),
          (try? Edit(title: "", changes: [change]).apply(to: &project)) != nil
        else { continue }
        count += 1
      }
      if count > 0 {
        merging.decide(
          "\(conflict.record) keeps what refers to it, in \(counted(count, "place")), until that is decided")
      }
    }
  }

  /// The change that makes a field refer again to what only the removal took out of it; `nil` where there is none.
  private func restoring(
    _ reference: Reference, of base: Project, removedBy removing: Project, keptBy other: Project, in project: Project
  ) -> Change? {
    guard reference.path.isLasting else {
      return restoringElement(reference.path, of: base, removedBy: removing, keptBy: other, in: project)
    }
    let field = reference.path + reference.field
    let before = base.value(at: field)
    let (left, kept, now) = (removing.value(at: field), other.value(at: field), project.value(at: field))
    guard project.record(at: reference.path) != nil, removing.record(at: reference.path) != nil, left != before else {
      return nil
    }
    guard case .array(let ids)? = before else {
      guard now == nil, left == nil, kept == before else { return nil }
      return Change(field, .set(before: nil, after: before))
    }
    let id = JSONValue.string(reference.id)
    let present = now?.array ?? []
    guard !(left?.array ?? []).contains(id), kept?.array?.contains(id) == true, !present.contains(id) else {
      return nil
    }
    let after = ids.filter { $0 == id || present.contains($0) } + present.filter { !ids.contains($0) }
    return Change(field, .set(before: now, after: .array(after)))
  }

  /// The change that puts an element back which cannot be without the reference, such as the score on a criterion.
  private func restoringElement(
    _ path: Path, of base: Project, removedBy removing: Project, keptBy other: Project, in project: Project
  ) -> Change? {
    guard let element = base.record(at: path)?.encoded, project.record(at: path.owner) != nil else { return nil }
    func elements(_ project: Project) -> [JSONValue] {
      project.value(at: path.list)?.array ?? []
    }
    guard !elements(removing).contains(element), elements(other).contains(element), !elements(project).contains(element)
    else { return nil }
    let known = elements(base).prefix { $0 != element }
    let index = elements(project).lastIndex(where: known.contains).map { $0 + 1 } ?? 0
    return Change(path.list, .insert(item: element, at: index))
  }
}
