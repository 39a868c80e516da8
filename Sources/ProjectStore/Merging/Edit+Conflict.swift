public import JSONText
public import Programme
public import Records

extension Edit {
  /// Decides a conflict: gives the field its value and takes the conflict off the project's list.
  ///
  /// A change of a roadblock's status, owner, due day and the like also appends the event that its history keeps.
  /// - Parameters:
  ///   - conflict: one of the project's conflicts.
  ///   - value: what is to stand; `nil` is nothing, for a whole record that it is removed.
  ///   - words: whose value that is, for the title: "mine".
  ///   - project: the project as it is now.
  ///   - author: who decides, and when.
  /// - Throws: that the conflict or its record is not there, or what is wrong with the value.
  public static func deciding(
    _ conflict: Conflict, as value: JSONValue?, _ words: String, in project: Project, by author: Authorship
  ) throws(EditProblem) -> Edit {
    guard let place = project.conflicts.firstIndex(of: conflict) else {
      throw .nothingToChange("the conflict about \(conflict.place) is decided already")
    }
    var decided = project
    decided.conflicts.remove(at: place)
    if let path = conflict.path(in: project) {
      if conflict.isAboutRecord {
        // Nothing refers to a record without an id, which has no path but its number in the list.
        if value == nil, decided.record(at: path) != nil {
          try Edit.removing(path, in: decided, references: .clear).apply(to: &decided)
        } else {
          try decided.put(value, at: path)
        }
      } else if let index = decided.roadblocks.firstIndex(where: { .roadblock($0.id) == path }) {
        try decided.roadblocks[index].decide(conflict.field, as: value, by: author)
      } else {
        let field = path + conflict.field
        let now = project.value(at: field)
        if value == nil, Project.requires(field) {
          throw .badValue(
            conflict.place, "both sides added it, so that nothing stood there before; decide for one of the two")
        }
        if now != value {
          try Edit(
            title: "",
            changes: [Change(field, .set(before: now, after: value))]
          ).apply(to: &decided)
        }
      }
    } else if value != nil {
      throw .badValue(conflict.place, "the record is no longer there; decide for nothing, or undo what removed it")
    }
    return Edit(
      "\(conflict.place) decided: \(words), \(conflict.words(value))", from: project, to: decided)
  }
}

extension Roadblock {
  /// Sets a field about which there was a conflict, so that its history ends in what was decided.
  ///
  /// A merge keeps the events of both sides, of which at most the last one is still true.
  fileprivate mutating func decide(
    _ name: String, as value: JSONValue?, by author: Authorship
  ) throws(EditProblem) {
    guard let field = Roadblock.field(name) else { return }
    let before = field.encode(self)?.string
    try field.assign(value, to: &self)
    guard let change = EventChange(rawValue: name == "dueOn" ? "due" : name), change != .comment else { return }
    let told = events.enumerated().filter { $0.element.change == change }
      .max { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
    let said = told.map(\.element.after) ?? before
    guard said ?? "" != value?.string ?? "" else { return }
    var event = RoadblockEvent()
    (event.at, event.by, event.change) = (author.at, author.name, change)
    (event.before, event.after) = (said, value?.string)
    events.append(event)
  }
}

extension Project {
  /// Puts a whole record in the place of the one at a path, or removes that with `nil`.
  fileprivate mutating func put(_ value: JSONValue?, at path: Path) throws(EditProblem) {
    guard let now = self.value(at: path) else { throw .noSuchRecord(path) }
    guard now != value, path.isElement else { return }
    let place = self.value(at: path.list)?.elements.firstIndex(of: now) ?? 0
    var changes = [Change(path.list, .remove(item: now, at: place))]
    if let value { changes.append(Change(path.list, .insert(item: value, at: place))) }
    try Edit(title: "", changes: changes).apply(to: &self)
  }
}

extension JSONValue {
  fileprivate var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
}
