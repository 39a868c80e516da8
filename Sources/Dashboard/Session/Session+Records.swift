import JSONText
import Programme
import ProjectStore
import Records
import Terminal

extension Session {
  /// The record whose fields the edit command changes, and the field to start with.
  var editable: (place: Path, field: String?)? {
    guard let page else { return subject?.place.map { ($0, nil) } }
    switch target {
    case .record(let place)?: return (place, nil)
    case .field(let place, let name)?: return (place, name)
    case .page(let item)?: if let place = item.place { return (place, nil) }
    case .practice(let partner, let question)?: return (answerPlace(question, of: partner), "answer")
    case .anchor(let place, _)?: return (place, "anchors")
    case .list?, .entry?, .mapping?, .rule?, .lookup?, .inside?, nil: break
    }
    guard case .record(let item) = page.subject else { return subject?.place.map { ($0, nil) } }
    return item.place.map { ($0, nil) }
  }

  /// The record that the remove command takes away.
  var removable: Path? {
    let place: Path?
    switch target {
    case .record(let selected)?: place = selected
    case .page(let item)?: place = item.place
    case .practice(let partner, let question)?:
      let answer = answerPlace(question, of: partner)
      place = open?.project.record(at: answer) == nil ? nil : answer
    case .entry?: return nil
    default: place = subject?.place
    }
    // The programme is what the file is about.
    return place?.list == Path.project + "programme" ? nil : place
  }

  /// Whether the page lists what was done or found, so that the records behind its rows are not in sight.
  var listsOthers: Bool { page?.subject == .activity || page?.subject == .findings }

  /// The lists to which something can be added where the selection stands; the nearest first.
  var addable: [Path] {
    if page == nil {
      switch overview.focus {
      case .roadblocks: return [.roadblocks]
      case .partners: return [Path.project + "partners", .roadblocks]
      case .programme:
        let own = subject?.place.flatMap { Project.holdsMany($0.list) ? $0.list : nil }
        return (own.map { [$0] } ?? []) + [.roadblocks] + lists(inside: .programme).filter { $0 != own }
      }
    }
    switch target {
    case .list(let list)?: return [list]
    case .record(let place)? where Project.holdsMany(place.list): return [place.list]
    case .page(let item)?: if let list = item.place?.list, Project.holdsMany(list) { return [list] }
    case .practice(let partner, let question)?: return [answerPlace(question, of: partner).list]
    default: break
    }
    if case .dimension? = subject { return [.dimensions] }
    guard let place = subject?.place, place.isLasting else { return [] }
    let inside = lists(inside: place)
    // A record that holds none is one of several: another of them is meant.
    return inside.isEmpty && Project.holdsMany(place.list) ? [place.list] : inside + [.roadblocks]
  }

  /// What can be added inside a record: to its lists, a record of which it has none yet, and to the lists inside one that
  /// it has, such as the readings of an outcome's measure.
  private func lists(inside owner: Path) -> [Path] {
    guard let project = open?.project, let type = Project.recordType(at: owner) else { return [] }
    return type.listFields.flatMap { name -> [Path] in
      let list = owner + name
      if Project.refusal(of: list) != nil { return [] }
      if Project.holdsMany(list) { return [list] }
      // A part of a partnership has a page of its own to add to.
      guard PartnerPart(rawValue: name) == nil || owner.partnerID == nil else { return [] }
      return project.records(in: list).isEmpty ? [list] : lists(inside: list)
    }
  }

  /// Opens what the selected line of a page stands for, or changes it where it has no page of its own.
  mutating func openTarget() {
    switch page?.target {
    case .page?, .inside?, .lookup?: if let target = page?.target { follow(target) }
    case .anchor(let place, let score)?: editIfAllowed { $0.editAnchor(score, of: place) }
    case .record(let place)?: show(ItemReference(place))
    case .field(let place, let name)?: editIfAllowed { $0.edit(place, field: name) }
    case .list(let list)?:
      // A heading opens what it stands over where that has a page; an empty one is for adding.
      editIfAllowed { $0.add(to: list) }
    case .practice(let partner, let question)?: editIfAllowed { $0.askForAnswer(question, of: partner) }
    case .entry(let place, let field, let name)?: editIfAllowed { $0.editEntry(of: place, field: field, name: name) }
    case .mapping(let place, let field)?: editIfAllowed { $0.addEntry(to: place, field: field) }
    case .rule(_, let threshold)?: editIfAllowed { $0.editThreshold(threshold) }
    case nil: break
    }
  }

  /// Opens the page that a target stands for, and selects on it what is meant.
  mutating func follow(_ target: PageTarget) {
    switch target {
    case .page(let item): show(item)
    case .inside(let item, let element):
      show(item)
      select(element)
    case .lookup(let subject, let filter):
      show(subject)
      filterPage(filter)
      page?.isNarrowedByLink = !filter.isEmpty
    default: break
    }
  }

  /// Opens a page over what is shown, unless it is the one on top.
  mutating func show(_ item: ItemReference) {
    if case .record(item)? = page?.subject { return }
    screens.append(Page(subject: .record(item)))
  }

  private mutating func editIfAllowed(_ body: (inout Session) -> Void) {
    if let reason = readOnlyReason {
      notice = Notice(kind: .hint, text: reason)
    } else {
      body(&self)
    }
  }

  /// Adds to the list that is selected, or asks to which of several.
  mutating func add() {
    switch target {
    case .mapping(let place, let field)?: return addEntry(to: place, field: field)
    case .entry(let place, let field, _)?: return addEntry(to: place, field: field)
    default: break
    }
    let lists = addable
    guard lists.count > 1 else {
      if let list = lists.first { add(to: list) }
      return
    }
    var letters: Set<Character> = []
    let options = lists.prefix(16).compactMap { list -> Chooser.Option? in
      guard let noun = Project.recordType(at: list)?.noun else { return nil }
      let letter = (noun.filter(\.isLetter) + "abcdefghijklmnopqrstuvwxyz").first { !letters.contains($0) } ?? "?"
      letters.insert(letter)
      return Chooser.Option(letter: letter, title: noun, explanation: hint(list)) { $0.add(to: list) }
    }
    overlay = Chooser("Add", options)
  }

  private func hint(_ list: Path) -> String {
    Project.description(of: list)?.title ?? ""
  }

  /// Opens the form of a new record for a list.
  mutating func add(to list: Path) {
    guard let type = Project.recordType(at: list) else { return }
    add(type, to: list)
  }

  private mutating func add<R: Record>(_ type: R.Type, to list: Path) {
    guard let open else { return }
    var generator = SplitMix(surroundings.randomSeed())
    // What keeping it would add is seen, and can be changed; a history is written when it is kept.
    var record = R.fresh(for: list, in: open.project, today: surroundings.today(), using: &generator).kept(
      since: nil, by: surroundings.authorship, note: "")
    for field in R.fields where field.refusal != nil { try? field.assign(nil, to: &record) }
    if list == .roadblocks { refer(&record) }
    add(record, to: list)
  }

  /// Lets a new record refer to what is selected, where it has a field for that.
  private func refer<R: Record>(_ record: inout R) {
    let selected = [subject?.place, subject?.partner.map { .partner($0) }].compactMap(\.self)
    for field in R.fields {
      guard let target = field.shape.referred.flatMap({ Path($0, around: .project) }),
        case .id(let id)?? = selected.first(where: { $0.list == target })?.last
      else { continue }
      try? field.assign(field.isList ? .array([.string(id)]) : .string(id), to: &record)
    }
  }

  /// Opens the form of a new record of which some is known, at one of its fields.
  mutating func add<R: Record>(
    _ record: R, to list: Path, titled title: String? = nil, startingAt field: String? = nil
  ) {
    guard let open else { return }
    let finish: @Sendable (R, R, inout Session) -> Void = { _, record, session in
      guard let project = session.open?.project else { return }
      let author = session.surroundings.authorship
      session.perform { () throws(EditProblem) in try Edit.adding(record, to: list, in: project, by: author) }
      session.selectAdded(to: list)
    }
    let isNumbered = (R.self as? any Identified.Type)?.isNumbered == true
    let fields = R.formFields(withID: !isNumbered)
    guard !fields.isEmpty else { return finish(record, record, &self) }
    let name = title ?? RecordTitle.new(R.noun, in: list, open.project)
    overlay = RecordForm(
      isNumbered ? "\(name) \(record.identity ?? "")" : name, record: record, fields: fields, startingAt: field,
      startingEmpty: R.fieldsToGive, today: surroundings.today(), completing: ReferenceNames(open.project, list),
      check: { $1.faults(of: $0, at: list, isNew: true) }, finish: finish)
  }

  /// Selects the record that was added last to a list: a roadblock in its pane, any other on the page.
  private mutating func selectAdded(to list: Path) {
    refresh()
    guard let place = open?.project.paths(in: list).last else { return }
    if case .roadblock(let id) = ItemReference(place) { selectRoadblock(id) } else { select(.record(place)) }
  }

  /// Opens the form of what is selected.
  mutating func edit() {
    if case .practice(let partner, let question)? = target { return editAnswer(question, of: partner) }
    guard let editable else { return }
    edit(editable.place, field: editable.field)
  }

  /// Opens the form of a record, at one of its fields.
  mutating func edit(_ place: Path, field: String? = nil) {
    guard let open else { return }
    guard let record = open.project.countingRecord(at: place) else {
      if !Project.holdsMany(place.list) { add(to: place.list) }
      return
    }
    edit(record, at: place, field: field)
  }

  private mutating func edit<R: Record>(_ record: R, at place: Path, field: String?) {
    guard let open else { return }
    let fields = R.formFields(withID: false)
    guard !fields.isEmpty else {
      notice = Notice(kind: .hint, text: "a \(R.noun) is made of lists: select one of them")
      return
    }
    let today = surroundings.today()
    overlay = RecordForm(
      RecordTitle.words(record, at: place, open.project).capitalised, record: record, fields: fields,
      startingAt: field, today: today, completing: ReferenceNames(open.project, place.list),
      present: { $0.open?.project.present(record, from: place)?.record },
      check: { changed, session in
        session.faults(of: changed, at: session.open?.project.present(record, from: place)?.path ?? place)
      }
    ) { old, changed, session in
      guard let project = session.open?.project,
        let place = project.present(old, from: place)?.path
      else { return }
      let author = session.surroundings.authorship
      session.perform { () throws(EditProblem) in
        try Edit.changing(place, from: old, to: changed, in: project, by: author)
      }
    }
  }

  /// What is wrong or doubtful with a record in the project as it stands; of a new one the path is that of its list.
  func faults(of record: some Record, at path: Path, isNew: Bool = false) -> [RecordFault] {
    guard let project = open?.project else { return [] }
    return RecordContext(root: project, path: path, isNew: isNew, today: surroundings.today()).faults(of: record)
  }

  /// Asks whether to remove what is selected: what refers to it is said, and what matters most is typed.
  mutating func askToRemove() {
    guard let open, let place = removable, let record = open.project.countingRecord(at: place) else { return }
    let references = open.project.references(to: place)
    let spoken = record.spoken
    let isSevere = place.list.owner == .project || place.list == Path.programme + "milestones"
    let ask: @Sendable (ReferenceHandling?, inout Session) -> Void = { handling, session in
      guard isSevere, let id = record.identity else { return session.remove(record, from: place, handling) }
      session.overlay = Prompt(
        "Type \(id) to remove it", hint: "Esc leaves it as it is", text: "",
        check: { typed in
          if typed.trimmed == id { return nil }
          return id.hasPrefix(typed.trimmed) ? "removing \(spoken)" : "expected \(id), found “\(typed.trimmed)”"
        },
        finish: { _, session in session.remove(record, from: place, handling) })
    }
    var options: [Chooser.Option] = []
    var about = "\(spoken). It can be undone."
    if references.isEmpty {
      options.append(
        Chooser.Option(letter: "y", title: "remove", explanation: "take it out of the file") { ask(nil, &$0) })
    } else {
      about =
        "\(spoken). It can be undone. \(references.count) refer\(references.count == 1 ? "s" : "") to it:"
        + references.reversed().map { "\n\($0.spoken)" }.joined()
      options += [
        Chooser.Option(letter: "c", title: "clear", explanation: "remove it, and clear what refers to it") {
          ask(.clear, &$0)
        },
        Chooser.Option(letter: "t", title: "take along", explanation: "remove it with the records that refer to it") {
          ask(.takeAlong, &$0)
        },
      ]
    }
    options.append(Chooser.Option(letter: "k", title: "keep", explanation: "leave all as it is") { _ in })
    overlay = Chooser("Remove?", options, selected: options.count - 1, about: about)
  }

  private mutating func remove(_ record: some Record, from asked: Path, _ handling: ReferenceHandling?) {
    guard let open else { return }
    // Somebody else may have changed the list while the question stood.
    guard let place = open.project.present(record, from: asked)?.path else {
      return notice = Notice(kind: .hint, text: "\(record.spoken) was changed or removed meanwhile")
    }
    perform { () throws(EditProblem) in
      try Edit.removing(place, in: open.project, references: handling)
    }
    if case .record(let item)? = page?.subject, item.place == place { screens.removeLast() }
  }
}

extension Record {
  /// The fields that a form shows, by name: what can be typed in a line.
  static func formFields(withID: Bool) -> [String] {
    fields.filter { $0.shape.isTyped && $0.refusal == nil && (withID || $0.name != "id") }.map(\.name)
  }

  /// The fields of a new record whose value only a person knows, so that a form offers none: the date that is forecast
  /// though not the day on which that is said, the value that was read.
  static var fieldsToGive: Set<String> {
    let day = fields.first { $0.isRequired && $0.shape == .date }?.name
    let given = fields.filter { field in
      switch field.shape {
      case .date, .integer, .decimal: field.isRequired && field.name != day
      default: false
      }
    }
    return Set(given.map(\.name))
  }

  /// The names of all fields.
  static var fieldNames: [String] { fields.map(\.name) }
}
