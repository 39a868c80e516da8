public import JSONText

/// Checks what the shapes of single fields cannot, as the tables of fields declare it: ids that are given twice,
/// references to nowhere, ends before starts.
///
/// Cost: one pass over the records that have an id, refer or span time. Where a fault stands in the text is looked up
/// only for those that are put in words.
public struct IntegrityCheck {
  /// One step from the root to where something is wrong.
  private enum Step {
    case member(String)
    case index(Int)
  }

  /// The list to which a field refers.
  private struct Target {
    let noun: String
    let known: KnownNames
  }

  private enum Fault {
    /// An id that an earlier one of the list has, too.
    case duplicate(String, noun: String, first: [Step])
    case dangling(String, Target)
    case misorder(Misorder, noun: String)
  }

  private let root: any Record
  private let document: JSONDocument
  private var trail: [Step] = []
  private var path = Path.project
  private var targets: [Path: Target] = [:]
  private var plans: [ObjectIdentifier: [Int]] = [:]
  private var faults: [(place: [Step], fault: Fault)] = []
  private var duplicates: [(place: [Step], fault: Fault)] = []

  /// Checks the record of a file and all that is inside it.
  public init<Root: Record>(_ root: Root, in document: JSONDocument) {
    self.root = root
    self.document = document
    check(one: root)
  }

  /// Whether an id is given twice, so that records cannot be told apart.
  public var hasDuplicates: Bool { !duplicates.isEmpty }

  /// The first problems; ids given twice go before others where there are too many.
  public var problems: [JSONProblem] {
    (duplicates + faults).prefix(JSONLimits.standard.maximumProblems).compactMap { place, fault in
      node(at: place).map { problem(fault, at: $0.range) }
    }
  }

  /// How many faults there are besides those.
  public var omitted: Int { max(0, duplicates.count + faults.count - JSONLimits.standard.maximumProblems) }

  mutating func check<R: Record>(all records: [R]) {
    if R.self is any Identified.Type { checkIDs(records) }
    let plan = plan(R.self)
    guard !plan.isEmpty || !R.spans.isEmpty else { return }
    let (list, targets) = (path, targets(of: R.self, plan))
    // What refers from the records themselves is known by the list.
    let isEntered = targets.contains { $0 == nil }
    // Looked at where they stand, since to copy a record costs more than to look at a few of its fields.
    let records = records.span
    for index in records.indices {
      trail.append(.index(index))
      if isEntered { path = list.path(of: records[index], at: index, isList: true) }
      check(records[index], plan, targets)
      trail.removeLast()
    }
    path = list
  }

  mutating func check<R: Record>(one record: R) {
    let plan = plan(R.self)
    check(record, plan, targets(of: R.self, plan))
  }

  private mutating func check<R: Record>(_ record: R, _ plan: [Int], _ targets: [Target?]) {
    for span in R.spans {
      guard let misorder = record.misorder(in: span) else { continue }
      faults.append((trail + [.member(span.end)], .misorder(misorder, noun: R.noun)))
    }
    for (index, target) in zip(plan, targets) {
      let field = R.fields[index]
      if let target {
        var element = 0
        field.forEachID(record) { id in
          if !target.known.contains(id) {
            let place: [Step] = field.isList ? [.member(field.name), .index(element)] : [.member(field.name)]
            faults.append((trail + place, .dangling(id, target)))
          }
          element += 1
        }
      } else {
        let here = path
        trail.append(.member(field.name))
        path = here + field.name
        field.check(record, &self)
        trail.removeLast()
        path = here
      }
    }
  }

  private mutating func checkIDs<R: Record>(_ records: [R]) {
    guard records.count > 1 else { return }
    let again = unsafe records.withUnsafeBufferPointer { records in
      DistinctIDs.repeated(records.count) { unsafe records[$0].identity ?? "" }
    }
    for (index, first) in again {
      let before = trail + [.index(first), .member("id")]
      duplicates.append(
        (
          trail + [.index(index), .member("id")],
          .duplicate(records[index].identity ?? "", noun: R.noun, first: before)
        ))
    }
  }

  /// The fields of a kind of record at which there is anything to look, by their places in its table.
  private mutating func plan<R: Record>(_ type: R.Type) -> [Int] {
    let key = ObjectIdentifier(type)
    if let plan = plans[key] { return plan }
    let plan = R.fields.indices.filter { index in
      R.fields[index].shape.referred != nil || R.fields[index].records.contains { matters($0) }
    }
    plans[key] = plan
    return plan
  }

  private mutating func matters<R: Record>(_ type: R.Type) -> Bool {
    type is any Identified.Type || !R.spans.isEmpty || !plan(type).isEmpty
  }

  /// Where the fields of a plan refer to, for records that stand where the check is.
  private mutating func targets<R: Record>(of type: R.Type, _ plan: [Int]) -> [Target?] {
    plan.map { index in
      guard let pattern = R.fields[index].shape.referred, let list = Path(pattern, around: path) else { return nil }
      if let target = targets[list] { return target }
      let noun = Swift.type(of: root).recordType(at: list)?.noun ?? "record"
      let target = Target(noun: noun, known: root.known(in: list))
      targets[list] = target
      return target
    }
  }

  private func node(at place: [Step]) -> JSONNode? {
    place.reduce(document.root) { node, step in
      switch step {
      case .member(let name): node?[name]
      case .index(let index): node?.element(at: index)
      }
    }
  }

  private func problem(_ fault: Fault, at range: Range<Int>) -> JSONProblem {
    switch fault {
    case .duplicate(let id, let noun, let first):
      JSONProblem(
        severity: .error, code: "duplicate-id", message: "the id \(Decoding.quoted(id)) is given twice",
        expected: "an id that no other \(noun) of the list has", found: Decoding.quoted(id),
        remedy: "give one of the two another id, or remove it if it is a copy", range: range,
        related: [JSONRelated(range: node(at: first)?.range ?? range, message: "first given here")])
    case .dangling(let id, let target):
      JSONProblem(
        severity: .error, code: "reference-to-nowhere",
        message: "there is no \(target.noun) \(Decoding.quoted(id))",
        expected: "the id of a \(target.noun) of this project", found: Decoding.quoted(id),
        remedy: Spelling.question(id, among: target.known.names.sorted())
          ?? "correct the id, or remove the reference", range: range)
    case .misorder(let misorder, let noun):
      JSONProblem(
        severity: .error, code: "end-before-start",
        message: "\(misorder.endTitle) of the \(noun), \(misorder.end), lies before \(misorder.startTitle), "
          + "\(misorder.start)",
        expected: "a day on or after \(misorder.start)", found: "\(misorder.end)",
        remedy: "correct one of the two dates", range: range)
    }
  }
}

/// Two days of a record of which the second lies before the first.
struct Misorder {
  let field: String
  let startTitle: String
  let start: CalendarDate
  let endTitle: String
  let end: CalendarDate

  /// The fault as a form says it.
  var fault: RecordFault { .error(field, "\(end.words) lies before \(startTitle), \(start.words)") }
}

extension Record {
  /// What is wrong with two days of which one ends what the other starts; `nil` where nothing is.
  func misorder(in span: (start: String, end: String)) -> Misorder? {
    guard let first = Self.field(span.start), let last = Self.field(span.end),
      case .string(let from)? = first.encode(self), case .string(let to)? = last.encode(self),
      let start = CalendarDate(from), let end = CalendarDate(to), end < start
    else { return nil }
    return Misorder(
      field: last.name, startTitle: "the \(first.title.lowercased())", start: start,
      endTitle: "the \(last.title.lowercased())", end: end)
  }
}
