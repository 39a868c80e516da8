import Programme
import Records

/// What a line of a page stands for, so that it can be opened, changed, added to or removed.
indirect enum PageTarget: Hashable, Sendable {
  /// A page of its own.
  case page(ItemReference)
  /// What stands on a page, and is selected when that is opened.
  case inside(ItemReference, PageTarget)
  /// A list of what is judged or due, narrowed by words.
  case lookup(Page.Subject, filter: String)
  /// A record, which has a page of its own.
  case record(Path)
  /// A list, or a field for one record, to which something can be added.
  case list(Path)
  /// A field of a record.
  case field(Path, String)
  /// A named value of a field that maps names to values.
  case entry(Path, field: String, name: String)
  /// The sentence for a score of a dimension.
  case anchor(Path, score: Int)
  /// A question of the method as one partnership answers it, answered or not.
  case practice(ID<Partner>, question: String)
  /// A field that maps names to values, to which a pair can be added.
  case mapping(Path, field: String)
  /// A rule, and one of its thresholds; without a rule a threshold that belongs to none.
  case rule(String?, threshold: String?)
}

extension PageTarget {
  /// Where one lands who follows a path: the page of the nearest record that has one, and on it what is meant.
  init?(_ path: Path, in project: Project) {
    guard let page = ItemReference(path, in: project) else { return nil }
    self = PageTarget.element(path, in: project).map { .inside(page, $0) } ?? .page(page)
  }

  /// An element without an id, by the field that tells it apart: a role of the team, the answer to a question.
  private static func element(_ path: Path, in project: Project) -> PageTarget? {
    let list = path.list
    guard case .id(let name)? = path.last, let type = Project.recordType(at: list), !type.keyFields.isEmpty else {
      return nil
    }
    if type == PracticeAnswer.self, let partner = list.owner.partnerID.flatMap(project.partner) {
      let given = partner.answerIndex(of: name).map { partner.practices[$0].question }
      return .practice(partner.id, question: given ?? name)
    }
    let place = project.records(in: list).firstIndex { $0.label == name }
    return place.map { .record(list + .index($0)) }
  }

  /// What is selected itself, wherever it would be opened.
  var meant: PageTarget { if case .inside(_, let target) = self { target } else { self } }

  /// The page that it opens, if it opens one.
  var item: ItemReference? {
    switch self {
    case .page(let item), .inside(let item, _): item
    default: nil
    }
  }
}
