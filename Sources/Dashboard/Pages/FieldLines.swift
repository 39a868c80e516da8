import JSONText
import Programme
import Records
import Terminal
import Text

/// Every field of a record as lines of a page, drawn from the record's own field table.
///
/// Plain values, records inside it, lists with their elements, and what no version knows: all of it can be opened and
/// changed where it stands.
struct FieldLines {
  let open: OpenProject
  let width: Int

  /// The lines of a record's fields.
  ///
  /// - Parameters:
  ///   - skipped: names of fields that the page shows elsewhere.
  ///   - indent: columns before the first.
  func lines<R: Record>(
    of record: R, at place: Path, skipping skipped: Set<String> = [], indent: Int = 0
  ) -> [PageLine] {
    let fields = R.fields.filter { !skipped.contains($0.name) }
    let typed = fields.filter(\.shape.isTyped)
    let column = indent + min(27, 2 + (typed.map { TextWidth.columns($0.title) }.max() ?? 0))
    var lines: [PageLine] = []
    for field in typed {
      let value = field.encode(record).map { words(field.shape, $0, of: place) } ?? ""
      let shown = value.isEmpty ? Span("–", .muted) : Span(value)
      lines += TitledPage.fact(field.title, [shown], indent: indent, width: width, titleWidth: column)
        .lines(.field(place, field.name))
    }
    for field in fields where !field.shape.isTyped { lines += inside(field, of: record, at: place, indent: indent) }
    guard !record.unknown.isEmpty else { return lines }
    lines += [[], PageLine([Span(blanks(indent) + "Also in the file", .title)], isHeading: true)]
    lines += record.unknown.flatMap {
      TitledPage.fact($0.name, [Span($0.value.words)], indent: indent, width: width, titleWidth: column)
    }.lines()
    return lines
  }

  /// The lines of one field that holds records or pairs.
  func section(_ name: String, of record: some Record, at place: Path, indent: Int = 0) -> [PageLine] {
    guard let field = type(of: record).field(name) else { return [] }
    return inside(field, of: record, at: place, indent: indent)
  }

  private func inside<R: Record>(_ field: Field<R>, of record: R, at place: Path, indent: Int) -> [PageLine] {
    // What stands in an element without an id cannot be named; no version has such records.
    guard place.isLasting else { return [] }
    let list = place + field.name
    switch field.shape {
    case .mapping(let shape): return pairs(field, shape, of: record, at: place, indent: indent)
    case .list:
      let records = record.records(in: field.name)
      let count = records.isEmpty ? ": none yet" : " (\(records.count))"
      return heading(field.title + count, .list(list), indent: indent)
        + (judged(list) ?? elements(records, in: list, indent: indent + 2))
    case .record:
      guard let type = Project.recordType(at: list) else { return [] }
      let inside = list
      if let present = record.records(in: field.name).first {
        return heading(field.title, .record(inside), indent: indent)
          + self.lines(of: present, at: inside, indent: indent + 2)
      }
      return heading(field.title + ": none yet", .list(list), indent: indent) + absent(type, at: inside, indent: indent)
    default: return []
    }
  }

  /// A list of which each record is judged, told by how it stands rather than by its fields.
  private func judged(_ list: Path) -> [PageLine]? {
    guard list.owner == .programme else { return nil }
    switch list.field {
    case "milestones": return MilestoneTable.lines(open, width: width)
    case "outcomes": return OutcomeTable.lines(open, width: width)
    default: return nil
    }
  }

  /// The lists of a record that is not there yet, where it can be made by adding to them.
  private func absent(_ type: (some Record).Type, at place: Path, indent: Int) -> [PageLine] {
    let isMadeByItself = type.fields.allSatisfy { !$0.isRequired }
    let hasLists = type.fields.contains { !$0.shape.isTyped }
    return isMadeByItself && hasLists
      ? type.fields.filter { !$0.shape.isTyped }
        .flatMap { inside($0, of: type.init(), at: place, indent: indent + 2).filter { !$0.spans.isEmpty } }
      : []
  }

  /// The elements of a list, a row each: what tells it apart, what it is about, and as much of the rest as fits.
  func elements(_ records: [any Record], in list: Path, indent: Int = 2) -> [PageLine] {
    let column = min(40, width / 3, records.map { TextWidth.columns($0.label) }.max() ?? 0)
    return records.enumerated().map { index, record in
      let target = PageTarget.record(list.path(of: record, at: index, isList: true))
      guard record.isNamed else {
        let words = VisibleText.line(line(record, list))
        return PageLine(
          [Span(blanks(indent)), Span(TextWidth.truncated(words, to: width - indent))], target: target)
      }
      let label = TextWidth.truncated(VisibleText.line(record.label), to: column)
      let filling = blanks(column - TextWidth.columns(label) + 2)
      let room = max(0, width - indent - column - 2)
      let subject = TextWidth.truncated(VisibleText.line(record.subject), to: room)
      let gap = subject.isEmpty ? 0 : 2
      let rest = TextWidth.truncated(
        VisibleText.line(record.brief), to: max(0, room - TextWidth.columns(subject) - gap))
      return PageLine(
        [
          Span(blanks(indent) + label + filling, .accent), Span(subject),
          Span(blanks(rest.isEmpty ? 0 : gap) + rest, .muted),
        ],
        target: target)
    }
  }

  /// A record without a name in one line: as it is told, with what it rests on, else as its fields say.
  private func line(_ record: any Record, _ list: Path) -> String {
    let told = RecordTitle.told(record, in: list, open.project)
    guard !told.isEmpty else { return record.line }
    let ground = (record as? Score)?.evidence ?? (record as? BidScore)?.rationale ?? ""
    let day = (record as? BidScore)?.on?.words ?? ""
    return [told, ground, day].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func pairs<R: Record>(
    _ field: Field<R>, _ shape: FieldShape, of record: R, at place: Path, indent: Int
  ) -> [PageLine] {
    var members: [JSONMember] = []
    if case .object(let present)? = field.encode(record) { members = present }
    let column = indent + 4 + min(32, members.map { TextWidth.columns($0.name) }.max() ?? 0)
    return heading(
      field.title + (members.isEmpty ? ": none yet" : " (\(members.count))"), .mapping(place, field: field.name),
      indent: indent)
      + members.flatMap { member in
        TitledPage.fact(
          member.name, [Span(shape.words(member.value))], indent: indent + 2, width: width, titleWidth: column
        ).lines(.entry(place, field: field.name, name: member.name))
      }
  }

  private func heading(_ words: String, _ target: PageTarget, indent: Int) -> [PageLine] {
    [[], PageLine([Span(blanks(indent)), Span(words, .title, .bold)], target: target, isHeading: true)]
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// A value in words, and beside an id the name of the record that it stands for.
  private func words(_ shape: FieldShape, _ value: JSONValue, of record: Path) -> String {
    guard let pattern = shape.referred, let list = Path(pattern, around: record) else { return shape.words(value) }
    return (value.array ?? [value]).map { element in
      let id = element.words
      return [id, open.project.countingRecord(at: list + .id(id))?.subject ?? ""].filter { !$0.isEmpty }
        .joined(separator: "  ")
    }.joined(separator: ", ")
  }
}
