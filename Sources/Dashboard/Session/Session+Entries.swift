import JSONText
import Programme
import Records
import Terminal

extension Session {
  /// Asks for a new pair of a field that maps names to values.
  mutating func addEntry(to place: Path, field: String) {
    overlay = Prompt(
      "Name", hint: "then its value", text: "", check: { $0.trimmed.isEmpty ? "a name is needed" : nil },
      finish: { name, session in session.editEntry(of: place, field: field, name: name.trimmed) })
  }

  /// Asks for the value of one name; none removes the pair.
  mutating func editEntry(of place: Path, field: String, name: String) {
    guard let project = open?.project else { return }
    // The settings are made with the first of their pairs.
    let blank = place == .settings ? Settings() : nil
    guard let record = project.record(at: place) ?? blank else { return }
    editEntry(of: record, at: place, field: field, name: name)
  }

  private mutating func editEntry<R: Record>(of record: R, at place: Path, field: String, name: String) {
    guard let found = R.field(field), case .mapping(let shape) = found.shape, shape.isTyped else { return }
    let today = surroundings.today()
    let now = Self.entry(name, of: record, found)
    overlay = Prompt(
      name, hint: now == nil ? "Enter sets it" : "Enter sets it, empty removes it", text: now.map(shape.typed) ?? "",
      asked: AskedValue(in: self) { session in
        guard let now = session.open?.project.present(record, from: place)?.record else {
          return place == .settings ? "" : nil
        }
        return Self.entry(name, of: now, found).map(shape.typed) ?? ""
      },
      check: { text in shape.complaint(about: text, today: today) }
    ) { text, session in
      session.setEntry(name, to: shape.read(text, today: today), of: record, at: place, field: found)
    }
  }

  /// The value of one name; `nil` where the field has none of it.
  private static func entry<R: Record>(_ name: String, of record: R, _ field: Field<R>) -> JSONValue? {
    guard case .object(let members)? = field.encode(record) else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// Sets one pair among those that stand there now, whoever else set others meanwhile; none takes it out.
  private mutating func setEntry<R: Record>(
    _ name: String, to value: JSONValue?, of record: R, at place: Path, field: Field<R>
  ) {
    guard let project = open?.project else { return }
    let record = project.present(record, from: place)?.record ?? record
    var members: [JSONMember] = []
    if case .object(let present)? = field.encode(record) { members = present }
    let index = members.firstIndex { $0.name == name }
    if let index { members.remove(at: index) }
    if let value { members.insert(JSONMember(name, value), at: index ?? members.count) }
    let author = surroundings.authorship
    perform { () throws(EditProblem) in
      var changed = record
      try field.assign(members.isEmpty ? nil : .object(members), to: &changed)
      guard project.record(at: place) != nil else {
        return try Edit.adding(changed, to: place.list, in: project, by: author)
      }
      return try Edit.changing(place, from: record, to: changed, in: project, by: author)
    }
  }
}
