import Programme
import Records
import Terminal
import Text

/// A record that a few letters find: what it is called, what it is, and where it opens.
struct FindableRecord: Sendable {
  let title: String
  let kind: String
  let target: PageTarget

  /// How many are offered at most; what lies beyond is found by the filters of its own list.
  static let limit = 20_000

  /// Everything in a project that has a name and can be opened, the roadblocks last, because there are most of them.
  static func all(in project: Project) -> [FindableRecord] {
    var finder = RecordFinder(project)
    finder.findPlaces()
    finder.look(into: project.programme, at: .programme)
    for partner in project.partners { finder.find(partner) }
    for dimension in project.dimensions {
      finder.add(
        "\(dimension.id) \(dimension.title)", "dimension", .page(.record(.dimensions + .id(dimension.id.text))))
    }
    // Open ones first: of equal titles the one that still waits is meant.
    for isOpen in [true, false] {
      for roadblock in project.roadblocks where roadblock.status.isOpen == isOpen {
        finder.add("\(roadblock.id) \(roadblock.title)", "roadblock", .page(.roadblock(roadblock.id)))
      }
    }
    return finder.found
  }
}

/// Collects what can be found in a project.
private struct RecordFinder {
  private let project: Project
  private(set) var found: [FindableRecord] = []

  init(_ project: Project) { self.project = project }

  mutating func add(_ title: String, _ kind: String, _ target: PageTarget) {
    guard found.count < FindableRecord.limit else { return }
    found.append(FindableRecord(title: title, kind: kind, target: target))
  }

  /// Pages that show more than one record.
  mutating func findPlaces() {
    add("Programme \(project.programme.name)", "programme", .page(.programme))
    add("Settings: dimensions, scales, rules", "settings", .page(.settings))
    if project.programme.finance != nil { add("Money: forecast, baseline, periods", "money", .page(.money)) }
    if !project.programme.team.isEmpty { add("Team", "team", .page(.team)) }
    add("Five steps of all partners", "steps", .page(.steps))
  }

  /// A partner with its parts, the questions that it answers, and all that stands in its record.
  mutating func find(_ partner: Partner) {
    let name = partner.nameOrID
    add("\(name) \(partner.id)", "partner", .page(.partner(partner.id)))
    for part in PartnerPart.allCases { add("\(part.title) of \(name)", "page", .page(.part(part, of: partner.id))) }
    look(into: partner, at: .partner(partner.id), of: name)
    for practice in Practice.standard {
      let question = practice.answer(in: partner.practices)?.question ?? practice.id
      add(
        "\(name): \(practice.question)", "question",
        .inside(.part(.practices, of: partner.id), .practice(partner.id, question: question)))
    }
  }

  /// Every record inside another that has an id, another name, or is about something.
  mutating func look(into record: any Record, at path: Path, of partner: String? = nil) {
    inside(record, at: path, of: partner)
  }

  private mutating func inside<R: Record>(_ record: R, at path: Path, of partner: String?) {
    for field in R.listFields {
      let list = path + field
      let isList = Project.holdsMany(list)
      for (index, element) in record.records(in: field).enumerated() where !(element is PracticeAnswer) {
        let inside = list.path(of: element, at: index, isList: isList)
        if isList, element.isNamed || !element.subject.isEmpty {
          let about = element.subject.isEmpty ? element.brief : element.subject
          let words = [element.label, about == element.label ? "" : about].filter { !$0.isEmpty }.joined(separator: " ")
          let target: PageTarget =
            list == Path.programme + "team"
            ? .inside(.team, .record(inside)) : .page(ItemReference(inside))
          add(TextWidth.truncated(words, to: 90) + (partner.map { " · \($0)" } ?? ""), element.kindOfRecord, target)
        }
        if inside.isLasting { look(into: element, at: inside, of: partner) }
      }
    }
  }
}

extension Record {
  /// What such a record is called.
  fileprivate var kindOfRecord: String { Self.noun }
}
