import JSONText
import Programme
import ProjectStore
import Records
import TestSupport
import Testing

@Suite struct DecidingTests {
  private let author = Sample.author

  /// Two sides that set the status of a roadblock and the title of a milestone differently.
  private func merge() throws -> Merge {
    let base = try read(Sample.text).project
    func side(_ status: Status, _ title: String) -> Project {
      var side = base
      side.roadblocks[0].status = status
      side.programme.milestones[0].title = title
      return side
    }
    return Merge(base: base, mine: side(.waiting, "Trial"), theirs: side(.resolved, "Try-out"))
  }

  @Test func `a decision sets the field, takes the conflict off and is taken back as one edit`() throws {
    let project = try merge().merged
    let conflict = try #require(project.conflicts.first { $0.field == "title" })
    for (value, words) in [(conflict.mine, "mine"), (conflict.theirs, "theirs"), (.string("Dry run"), "typed")] {
      let edit = try Edit.deciding(conflict, as: value, words, in: project, by: author)
      var decided = project
      try edit.apply(to: &decided)
      #expect(decided.programme.milestones[0].title == value?.words)
      #expect(decided.conflicts.map(\.field) == ["status"])
      #expect(edit.title == "programme/milestones/M-1 title decided: \(words), \(value?.words ?? "")")
      try edit.inverse.apply(to: &decided)
      #expect(decided == project)
    }
  }

  @Test func `a decided status is in the roadblock's history`() throws {
    var project = try merge().merged
    let conflict = try #require(project.conflicts.first { $0.field == "status" })
    try Edit.deciding(conflict, as: conflict.mine, "mine", in: project, by: author).apply(to: &project)
    #expect(project.roadblocks[0].status == .waiting)
    #expect(project.roadblocks[0].events.last?.after == "waiting")
    #expect(project.roadblocks[0].events.last?.by == author.name)
  }

  @Test func `a value that does not fit is refused, and so is a conflict that is decided already`() throws {
    var project = try merge().merged
    let conflict = try #require(project.conflicts.first { $0.field == "status" })
    #expect(throws: EditProblem.self) {
      try Edit.deciding(conflict, as: .string("later"), "typed", in: project, by: author)
    }
    try Edit.deciding(conflict, as: conflict.theirs, "theirs", in: project, by: author).apply(to: &project)
    #expect(throws: EditProblem.self) {
      try Edit.deciding(conflict, as: conflict.mine, "mine", in: project, by: author)
    }
  }

  @Test(arguments: [true, false]) func `a whole record is removed or kept`(removes: Bool) throws {
    let base = try read(Sample.text).project
    var (mine, theirs) = (base, base)
    mine.roadblocks.remove(at: 0)
    theirs.roadblocks[0].owner = "somebody"
    var project = Merge(base: base, mine: mine, theirs: theirs).merged
    let conflict = project.conflicts[0]
    #expect(conflict.isAboutRecord && conflict.words(conflict.mine) == "removed")
    let edit = try Edit.deciding(
      conflict, as: removes ? conflict.mine : conflict.theirs, removes ? "mine" : "theirs", in: project, by: author)
    let before = project
    try edit.apply(to: &project)
    #expect(project.roadblocks.map(\.id.text) == (removes ? ["RB-BBBB"] : ["RB-AAAA", "RB-BBBB"]))
    #expect(project.conflicts.isEmpty)
    try edit.inverse.apply(to: &project)
    #expect(project == before)
  }

  @Test(arguments: [true, false])
  func `what referred to a removed record refers to it until its removal is decided`(removes: Bool) throws {
    let base = Project.example(on: Sample.author.today)
    let partner = try #require(base.roadblocks.compactMap(\.partner).first)
    let milestone = try #require(base.roadblocks.flatMap(\.blocks).first)
    var bidding = try #require(base.partners.first { $0.selection?.bids.first?.scores.isEmpty == false })
    let score = try #require(bidding.selection?.bids.first?.scores.first)
    var removed = base
    for place in [
      Path.partner(partner), .milestone(milestone),
      .partner(bidding.id) + "selection" + "criteria" + .id(score.criterion.text),
    ] {
      guard bidding.id != partner || place == .partner(partner) else { continue }
      try Edit.removing(place, in: removed, references: .clear).apply(to: &removed)
    }
    var changed = base
    for index in changed.partners.indices {
      if changed.partners[index].id == partner { changed.partners[index].purpose = "Another" }
      let criteria = changed.partners[index].selection?.criteria ?? []
      for place in criteria.indices where criteria[place].id == score.criterion {
        changed.partners[index].selection?.criteria[place].title = "Another"
      }
    }
    let place = try #require(changed.programme.milestones.firstIndex { $0.id == milestone })
    changed.programme.milestones[place].title = "Another"
    bidding = try #require(changed.partners.first { $0.id == bidding.id })
    for (mine, theirs) in [(removed, changed), (changed, removed)] {
      let merge = Merge(base: base, mine: mine, theirs: theirs)
      #expect(merge.conflicts.count == (bidding.id == partner ? 2 : 3))
      #expect(merge.merged.withoutConflicts == changed, "\(Edit("", from: merge.merged, to: changed).changes)")
      var project = merge.merged
      for conflict in merge.conflicts {
        let isMine = (conflict.mine == nil) == removes
        let value = isMine ? conflict.mine : conflict.theirs
        try Edit.deciding(conflict, as: value, isMine ? "mine" : "theirs", in: project, by: author).apply(to: &project)
      }
      #expect(project == (removes ? removed : changed))
    }
  }

  @Test func `a record is found by its path whatever stands in the ids`() throws {
    var project = try read(Sample.text).project
    project.roadblocks[0].id = ID("A/B")
    project.roadblocks[1].id = ID("A")
    var conflict = Conflict()
    conflict.record = "roadblocks/A/B"
    conflict.field = "severity"
    #expect(conflict.path(in: project) == .roadblock(ID("A/B")))
    #expect(conflict.shape(in: project) == Severity.shape)
    conflict.record = "roadblocks/C"
    #expect(conflict.path(in: project) == nil && conflict.shape(in: project) == nil)
  }
}
