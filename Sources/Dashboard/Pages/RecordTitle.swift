import Programme
import Records

/// What a record is called where its fields do not say it by themselves: the question of an answer, the dimension of a
/// score, the partner of a selection.
enum RecordTitle {
  /// A record in a few words.
  static func words(_ record: some Record, at place: Path, _ project: Project) -> String {
    let own = told(record, in: place.list, project)
    if !own.isEmpty { return own }
    if !place.isElement {
      let whose = owner(of: place.list, project)
      return whose.isEmpty ? Swift.type(of: record).noun : "\(Swift.type(of: record).noun) of \(whose)"
    }
    let joined = [record.label, record.subject].filter { !$0.isEmpty }.joined(separator: " ")
    return joined.isEmpty ? Swift.type(of: record).noun : joined
  }

  /// A record that is about to be made, with whose it will be: "New action of the delivery meeting of 12 Nov 2026".
  static func new(_ noun: String, in list: Path, _ project: Project) -> String {
    let whose = owner(of: list, project)
    return whose.isEmpty ? "New \(noun)" : "New \(noun) of \(whose)"
  }

  /// One element of a list that has no name of its own, with names in the place of ids.
  static func told(_ record: some Record, in list: Path, _ project: Project) -> String {
    switch record {
    case let answer as PracticeAnswer: return Practice.standard(answer.question)?.question ?? answer.question
    case let score as Score:
      let title = project.dimensions.first { $0.id.text == score.dimension }?.title ?? score.dimension
      let whom = score.about == score.scoredBy ? "itself" : "the \(score.about.rawValue)"
      return "\(title): the \(score.scoredBy.rawValue) about \(whom), \(score.score)"
    case let score as BidScore:
      let selection = list.owner.partnerID.flatMap(project.partner)?.selection
      let title = selection?.criteria.first { $0.id == score.criterion }?.title ?? score.criterion.text
      return "\(title): \(score.score) by \(score.evaluator.isEmpty ? "nobody named" : score.evaluator)"
    default: return ""
    }
  }

  /// Whose list it is, in words: a partner, a milestone, a meeting; empty for the programme and the project.
  private static func owner(of list: Path, _ project: Project) -> String {
    if list.owner == .programme { return "" }
    guard let record = project.record(at: list.owner) else {
      return list.owner.partnerID.flatMap(project.partner)?.name ?? ""
    }
    switch record {
    case is Project, is Settings: return ""
    case let partner as Partner: return partner.name
    case let meeting as Meeting: return "the \(meeting.level.rawValue) meeting of \(meeting.date.words)"
    case let review as Review: return "the review of \(review.period)"
    case is Selection, is Contract, is Scorecard, is Governance:
      return list.owner.partnerID.flatMap(project.partner)?.name ?? ""
    case let milestone as Milestone: return milestone.id.text
    default:
      if !record.subject.isEmpty { return record.subject }
      // What is inside a record without a name, such as the readings of a measure, is told by the one around it.
      return list.owner.isElement ? record.label : owner(of: list.owner, project)
    }
  }
}
