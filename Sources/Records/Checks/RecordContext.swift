import JSONText
import Text

/// What surrounds a record that is about to be added or changed: its project, its place, and the present day.
public struct RecordContext: Sendable {
  /// The record at the root of the file, as it stands.
  public let root: any Record
  /// Where the record stands; of a new one the list or field in which it will.
  public let path: Path
  /// Whether it is about to be added.
  let isNew: Bool
  /// The day that counts as today.
  public let today: CalendarDate
  /// What stands around every record of the list; `nil` where it is looked up once it is asked for.
  private let gathered: GatheredList?

  /// Makes the surroundings of a record.
  public init(root: any Record, path: Path, isNew: Bool = false, today: CalendarDate) {
    self.init(root: root, path: path, isNew: isNew, today: today, gathered: nil)
  }

  /// Makes the surroundings of one of many records whose list is gathered already.
  package init(root: any Record, path: Path, isNew: Bool = false, today: CalendarDate, gathered: GatheredList?) {
    self.root = root
    self.path = path
    self.isNew = isNew
    self.today = today
    self.gathered = gathered
  }

  /// The list or field in which the record stands or will stand.
  public var list: Path { path.list }

  /// The record that holds this one.
  public var owner: (any Record)? { gathered?.owner ?? root.record(at: list.owner) }

  /// The other records of the list, in their order; those that count in its place where it is empty.
  public func others<R: Record>(_ type: R.Type = R.self) -> [R] {
    let records = all(R.self)
    if records.isEmpty { return R.standard }
    if isNew { return records }
    switch path.last {
    case .member?, nil: return []
    case .id(let id)?: return records.filter { $0.identity != id }
    case .index(let index)?: return Array(records.prefix(index) + records.dropFirst(index + 1))
    }
  }

  /// The records of the list that stand before this one; all of them for a new one.
  package func earlier<R: Record>(_ type: R.Type = R.self) -> [R] {
    guard case .index(let index)? = path.last else { return others(type) }
    return Array(all(type).prefix(index))
  }

  /// The records of the list that stand behind this one; none for a new one.
  package func later<R: Record>(_ type: R.Type = R.self) -> [R] {
    guard case .index(let index)? = path.last else { return [] }
    return Array(all(type).dropFirst(index + 1))
  }

  private func all<R: Record>(_ type: R.Type) -> [R] {
    gathered?.records as? [R] ?? root.records(in: list).compactMap { $0 as? R }
  }
}

extension RecordContext {
  /// Everything that is wrong or doubtful with a record here: what every record must keep to, then what its kind must.
  public func faults(of record: some Record) -> [RecordFault] {
    let own = record.faults(in: self)
    let fields = Set(own.map(\.field))
    return shared(record).filter { !fields.contains($0.field) } + own
  }

  /// Ids and natural keys, which tell records apart, are given once; references lead somewhere.
  private func shared<R: Record>(_ record: R) -> [RecordFault] {
    var faults: [RecordFault] = []
    lazy var others = others(R.self)
    if let id = record.identity, isNew {
      if id.isEmpty {
        faults.append(.error("id", "a name is needed by which others can refer to it"))
      } else if let same = others.first(where: { $0.identity.map(Spelling.folded) == Spelling.folded(id) }) {
        let alike = same.identity == id ? "" : ", which reads the same"
        faults.append(.error("id", "there is \(same.spoken.withArticle) already\(alike); choose another id"))
      } else if id.first == "/" || id.last == "/" || id.trimmed != id || VisibleText.name(id) != id {
        faults.append(
          .error("id", "expected a name without blanks or slashes at its ends and without hidden characters"))
      }
    }
    if let key = record.distinctKey, gathered.map({ $0.keys[key, default: 0] > 1 }) ?? true,
      let same = others.first(where: { $0.distinctKey == key })
    {
      faults.append(record.fault(besides: same))
    }
    faults += R.spans.compactMap { record.misorder(in: $0)?.fault }
    for field in R.fields {
      if let fault = reference(in: field, of: record) { faults.append(fault) }
      if field.isRequired, field.shape == .text, case .string(let text)? = field.encode(record), text.trimmed.isEmpty {
        faults.append(.error(field.name, "it cannot be empty"))
      }
      if let fault = text(in: field, of: record) { faults.append(fault) }
    }
    return faults
  }

  /// Texts hold what can be read: no control characters, nothing that was no text, and a name stands on one line.
  private func text<R: Record>(in field: Field<R>, of record: R) -> RecordFault? {
    guard field.shape == .text, case .string(let text)? = field.encode(record) else { return nil }
    let isName = field.isRequired && field.name != "text"
    return TextFault.words(text, isLine: isName).map { .error(field.name, $0) }
  }

  private func reference<R: Record>(in field: Field<R>, of record: R) -> RecordFault? {
    guard let pattern = field.shape.referred, let target = Path(pattern, around: path) else { return nil }
    let ids: [String]
    switch field.encode(record) {
    case .string(let id)?: ids = [id]
    case .array(let elements)?: ids = elements.map(\.words)
    default: return nil
    }
    let known = gathered?.known[pattern] ?? root.known(in: target)
    guard let missing = ids.first(where: { !known.contains($0) }) else {
      let twice = ids.enumerated().first { ids[..<$0.offset].contains($0.element) }
      return twice.map { .doubt(field.name, "\($0.element) is named twice; once is enough") }
    }
    let noun = type(of: root).recordType(at: target)?.noun ?? "record"
    return .error(field.name, Spelling.nowhere(missing, noun, known.names))
  }

  /// A period has a name that tells its days, and has begun.
  package func begun(_ period: String, _ field: String) -> RecordFault? {
    if period.trimmed.isEmpty { return .error(field, "it cannot be empty: expected \(Period.expected)") }
    guard let days = Period(period.trimmed) else {
      return .error(field, "expected \(Period.expected), found “\(period)”")
    }
    guard days.first > today else { return nil }
    return .error(field, "\(period) begins on \(days.first.words), which lies ahead of today, \(today.words)")
  }

  /// A day on which something is said to have happened lies not ahead.
  package func notAhead(_ day: CalendarDate?, _ field: String, _ what: String) -> RecordFault? {
    guard let day, day > today else { return nil }
    return .error(field, "\(what) on \(day.words), which lies ahead of today, \(today.words)")
  }
}
