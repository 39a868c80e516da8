public import Records

extension Edit {
  /// Moves a partnership to another of the five steps.
  ///
  /// - Throws: `noSuchRecord`, or `nothingToChange` where it stands there already.
  public static func step(
    of partner: ID<Partner>, to step: Step, in project: Project
  ) throws(EditProblem) -> Edit {
    guard let old = project.partner(partner) else { throw .noSuchRecord(.partner(partner)) }
    guard old.step != step else { throw .nothingToChange("\(old.name) step") }
    var new = old
    new.step = step
    return Edit(
      title: "\(partner) step: \(old.step.short) → \(step.short)",
      changes: Partner.changes(from: old, to: new, at: .partner(partner)))
  }

  /// Answers the question of a practice for a partnership: changes the answer that there is, or adds one.
  ///
  /// - Parameter answer: the answer; its question is a standard practice's id or a question of the partnership's own.
  /// - Throws: `noSuchRecord`, or `nothingToChange`.
  public static func answering(
    _ answer: PracticeAnswer, for partner: ID<Partner>, in project: Project, by author: Authorship
  ) throws(EditProblem) -> Edit {
    guard let old = project.partner(partner) else { throw .noSuchRecord(.partner(partner)) }
    let list = Path.partner(partner) + "practices"
    guard let index = old.answerIndex(of: answer.question) else {
      return try .adding(answer, to: list, in: project, by: author)
    }
    return try .changing(
      list + .index(index), from: old.practices[index], to: answer, in: project, by: author)
  }

  /// Scores a bid for one evaluator, and says on which criteria it scored what.
  ///
  /// - Throws: `noSuchRecord` where the bid is not there as it was, or `nothingToChange`.
  public static func scoring(
    _ place: Path, from old: Bid, to new: Bid, as evaluator: String, in project: Project,
    by author: Authorship
  ) throws(EditProblem) -> Edit {
    let edit = try Edit.changing(place, from: old, to: new, in: project, by: author)
    let criteria = (project.record(at: place.list.owner) as? Selection)?.criteria ?? []
    func given(_ bid: Bid, on criterion: Criterion) -> BidScore? {
      bid.scores.last { $0.criterion == criterion.id && $0.evaluator == evaluator }
    }
    let said = criteria.compactMap { criterion -> String? in
      let (before, after) = (given(old, on: criterion), given(new, on: criterion))
      guard before != after else { return nil }
      switch (before?.score, after?.score) {
      case (let was?, let score?):
        return "\(criterion.title) \(was == score ? "\(score), reason" : "\(was) → \(score)")"
      case (nil, let score?): return "\(criterion.title) \(score)"
      case (let was?, nil): return "\(criterion.title) \(was) → none"
      case (nil, nil): return nil
      }
    }
    guard !said.isEmpty else { return edit }
    return Edit(
      "bid \(old.id) scored by \(evaluator): ", said, place.list.whose(in: project), changes: edit.changes)
  }

  /// Says that an action was done, or that a measure or an incentive was checked from the partner's view, on the day of
  /// the author.
  ///
  /// - Throws: `noSuchRecord`, `nothingToChange` where it was said already, or `badValue` for any other record.
  public static func ticking(
    _ place: Path, in project: Project, by author: Authorship
  ) throws(EditProblem) -> Edit {
    switch project.record(at: place) {
    case let old as Action:
      if let done = old.doneOn { throw .nothingToChange("\(old.text): done on \(done.words)") }
      var new = old
      new.doneOn = author.today
      return try .changing(place, from: old, to: new, in: project, by: author)
    case let old as ContractMeasure:
      var check = MeasureCheck()
      check.on = author.today
      check.by = author.name
      check.view = .partner
      if old.checks.contains(check) { throw .nothingToChange("\(old.title): checked today by \(author.name)") }
      var new = old
      new.checks.append(check)
      return try .changing(place, from: old, to: new, in: project, by: author)
    case let old as Incentive:
      if old.checkedOn == author.today { throw .nothingToChange("\(old.text): checked today") }
      var new = old
      new.checkedOn = author.today
      return try .changing(place, from: old, to: new, in: project, by: author)
    case let other?: throw .badValue(other.spoken, "expected an action, a measure or an incentive")
    case nil: throw .noSuchRecord(place)
    }
  }
}

extension Partner {
  /// The place of the answer to a question, given by a standard practice's id or its words; `nil` where there is none.
  ///
  /// The last one counts, as `Practice.answer(in:)` has it.
  public func answerIndex(of question: String) -> Int? {
    let standard = Practice.standard.first { $0.id == question || $0.question == question }
    let names = standard.map { [$0.id, $0.question] } ?? [question]
    return practices.lastIndex { names.contains($0.question) }
  }
}
