import JSONText
import Programme
import Records

/// The edits of a journal that a project lacks, as after an older version of the file was put back: the journal played
/// over the project in the order in which it was made.
///
/// From the newest edit backwards it is found out which edits the project has: each of them is taken back in a probe, so
/// that an earlier edit of the same field is looked for where the later one found it. The others are then made again, in
/// their order. One is missing if its fields stand as the journal knew them before it. It is not missing where somebody
/// made something else of a field, where a part of it is there, where it waits in a conflict, and where a later edit
/// that the project has changed or removed the same, or decided a conflict about it.
struct MissingEdits {
  /// The edits that are missing, in their order.
  private(set) var entries: [JournalEntry] = []
  /// Those of them that cannot be made again, because what they change is gone.
  private(set) var unmade: [UnmadeEdit] = []
  /// The project with the others made.
  private(set) var project: Project
  private let all: [JournalEntry]
  /// The last edit that the project has of those that touched a place.
  private var lastPresent: [Path: Int] = [:]
  /// What the journal knows a field to have held, in time.
  private var known: [Path: [(entry: Int, value: JSONValue?)]] = [:]

  /// Finds the missing edits.
  ///
  /// Costs a few looks into the project for each change of each edit.
  /// - Parameters:
  ///   - all: every edit in the order in which it was kept, those taken back and the taking back included.
  ///   - project: the project as it stands.
  init(_ all: [JournalEntry], in project: Project) {
    self.all = all
    self.project = project
    let present = findPresent(in: MissingEdits.touched(of: project, by: all))
    noteValues()
    for index in all.indices where !present.contains(index) { replay(index) }
  }

  /// The project with only those roadblocks that edits are about.
  ///
  /// Each edit is tried on a copy, and to copy very many roadblocks for each takes longer than all else.
  private static func touched(of project: Project, by all: [JournalEntry]) -> Project {
    var ids: Set<String> = []
    for change in all.lazy.flatMap(\.edit.changes) {
      if case .id(let id)? = change.record.parts.dropFirst().first {
        if change.record.parts[0] == Path.roadblocks.last { ids.insert(id) }
      } else if change.path == .roadblocks {
        switch change.kind {
        case .insert(let item, _), .remove(let item, _):
          guard let id = item.id else { return project }
          ids.insert(id)
        case .set: return project
        }
      }
    }
    var part = project
    part.roadblocks = project.roadblocks.filter { ids.contains($0.id.text) }
    return part
  }

  /// The edits that the project has, from the newest backwards.
  private mutating func findPresent(in project: Project) -> Set<Int> {
    var present: Set<Int> = []
    var probe = project
    for index in all.indices.reversed() {
      var trial = probe
      guard MissingEdits.takeBack(all[index].edit, in: &trial) else { continue }
      probe = trial
      present.insert(index)
      for place in all[index].edit.touched where lastPresent[place] == nil {
        lastPresent[place] = index
      }
    }
    return present
  }

  /// Takes an edit back if every field stands as it left it.
  private static func takeBack(_ edit: Edit, in probe: inout Project) -> Bool {
    for change in edit.changes.reversed() {
      switch change.kind {
      case .set(_, let after):
        guard probe.record(at: change.record) != nil, probe.value(at: change.path) == after else { return false }
      case .insert(let item, _):
        guard probe.element(like: item, of: change) == item else { return false }
      case .remove(let item, _):
        guard probe.record(at: change.record) != nil, probe.element(like: item, of: change) == nil else { return false }
      }
      do throws(EditProblem) { try change.inverse.force(on: &probe) } catch { return false }
    }
    return true
  }

  private mutating func noteValues() {
    for (index, entry) in all.enumerated() {
      for change in entry.edit.changes {
        switch change.kind {
        case .set(let before, let after):
          known[change.path, default: []] += [(index - 1, before), (index, after)]
        case .insert(let item, _):
          // A record that was brought in gave its fields their first values.
          guard let record = change.element else { continue }
          for member in item.members ?? [] {
            known[record + member.name, default: []].append((index, member.value))
          }
        case .remove: break
        }
      }
    }
  }

  /// How a change stands where the missing edits before its own are made.
  private enum Standing {
    /// It is missing.
    case missing
    /// It says nothing: there is nothing to remove, or a later edit went over it.
    case silent
    /// It is there, or somebody made something else of the field.
    case settled
  }

  /// Makes an edit again if it is missing.
  private mutating func replay(_ index: Int) {
    let entry = all[index]
    var trial = project
    var isMissing = false
    for change in entry.edit.changes {
      switch standing(of: change, in: index, on: trial) {
      case .settled: return
      case .silent: continue
      case .missing:
        do throws(EditProblem) { try change.force(on: &trial) } catch {
          // What the file once had was removed since; what it never had is missing all the same.
          if entry.status == .saved { return }
          entries.append(entry)
          return unmade.append(UnmadeEdit(entry: entry, reason: StoreError.edit(error).description))
        }
        isMissing = true
      }
    }
    guard isMissing else { return }
    entries.append(entry)
    project = trial
  }

  private func standing(of change: Change, in index: Int, on trial: Project) -> Standing {
    if trial.dispute(about: change) != nil { return .settled }
    if change.around.contains(where: { lastPresent[$0] ?? index > index }) { return .silent }
    guard trial.record(at: change.record) != nil else { return all[index].status == .saved ? .settled : .missing }
    switch change.kind {
    case .set(let before, let after):
      let value = trial.value(at: change.path)
      if value == after { return .settled }
      let isKnown = known[change.path]?.contains { $0.entry <= index && $0.value == value } ?? false
      return value == before || isKnown ? .missing : .settled
    case .insert(let item, _):
      // A record that was brought in is there, whatever became of it since.
      return trial.element(like: item, of: change) == nil ? .missing : .settled
    case .remove(let item, _):
      guard let found = trial.element(like: item, of: change) else { return .silent }
      return found == item ? .missing : .settled
    }
  }
}

extension Edit {
  /// What the edit changes, to tell whether another changes the same: the paths of its changes.
  ///
  /// Whoever takes a conflict off the list has decided about its field.
  fileprivate var touched: [Path] {
    changes.flatMap { change in
      [change.touched]
        + change.decided.map { .decision($0["record"]?.string ?? "", $0["field"]?.string ?? "") }
    }
  }
}

extension Change {
  /// The field that it sets, or the element that it brings or takes; one that its list does not tell apart goes by all
  /// that it says.
  fileprivate var touched: Path {
    switch kind {
    case .set: path
    case .insert(let item, _), .remove(let item, _):
      element ?? path + .id(String(decoding: item.printed(.compact), as: UTF8.self))
    }
  }

  /// What it touches, the records in which that lies, and a decision about it.
  fileprivate var around: [Path] {
    let records = record.parts.indices.map { Path(Array(record.parts[...$0])) }.filter(\.isElement)
    switch kind {
    case .set: return [touched] + records + [.decision(record.description, field)]
    case .insert, .remove:
      return [touched] + records + (element.map { [.decision($0.description, "")] } ?? [])
    }
  }

  /// The conflicts that it takes off the list.
  fileprivate var decided: [JSONValue] {
    guard path == .conflicts else { return [] }
    switch kind {
    case .insert: return []
    case .remove(let item, _): return [item]
    case .set(let before, let after):
      let left = after?.array ?? []
      return (before?.array ?? []).filter { !left.contains($0) }
    }
  }
}

extension Path {
  /// A decision about a conflict, which names its record and its field by texts.
  fileprivate static func decision(_ record: String, _ field: String) -> Path { .conflicts + .id(record) + field }
}
