import JSONText
import Programme
import Records
import Testing

@Suite struct RecordDraftTests {
  /// What a draft says of one value, given to a record that is there or to a new one in a list.
  private func says(_ place: String, _ name: String, _ text: String) throws -> String {
    let project = try Project.harbour()
    var draft = try RecordDraft(typed: place, in: project)
    do throws(EditProblem) { try draft.set(name, to: text) } catch { return error.description }
    return draft.faults.map { "\($0.isDoubt ? "doubt" : "fault") \($0.field): \($0.words)" }.joined(separator: "; ")
  }

  @Test(arguments: [
    ("GO-LIVE", "basline", "x", "basline: a milestone has no such field; did you mean “baseline”?"),
    (
      "team/Tester", "colour", "x",
      "colour: a team role has no such field; its fields are role, needed, filled, experience, note"
    ),
    ("GO-LIVE", "baseline", "31 Feb", "baseline: “31 Feb”: “31 Feb” is no date; write 2026-11-30, 30 Nov, +14 or +2w"),
    ("GO-LIVE", "mustHave", "maybe", "mustHave: “maybe”: expected yes or no"),
    ("GO-LIVE", "title", "", "title: it cannot be empty"),
    ("GO-LIVE", "id", "GO", "id: it never changes, since others refer to it"),
    (
      "GO-LIVE", "forecasts", "x",
      "forecasts: it holds records of their own; add them to programme/milestones/…/forecasts"
    ),
    ("GO-LIVE", "title.x", "y", "title.x: it holds one value, without names behind a point"),
    ("partners/ALDER", "identifiers", "x", "identifiers: give each name with its value: identifiers.NAME=VALUE"),
    ("partners/ALDER", "identifiers.", "x", "identifiers.: expected a name behind the point"),
    ("partners/ALDER", "step", "6", "step: “6”: expected a whole number from 1 to 5"),
    ("settings", "thresholds.x", "abc", "thresholds.x: “abc”: expected a number such as 12.5"),
    ("settings", "rules.x", "2", "rules.x: “2”: expected yes or no"),
    ("GO-LIVE", "partner", "a", "partner: “a” could be ALDER (Alder Software), ASH (Ash Hosting); write more of it"),
    (
      "roadblocks/RB-AAAA", "status", "opn",
      "status: “opn”: expected one of open, in progress, waiting, resolved, withdrawn; did you mean “open”?"
    ),
  ])
  func `a value that does not fit is said with the field as it was typed`(
    place: String, name: String, text: String, words: String
  ) throws {
    #expect(try says(place, name, text) == words)
  }

  @Test(arguments: [
    ("GO-LIVE", "met-on", "today", "2026-11-03"), ("GO-LIVE", "Met on", "2 Nov 2026", "2026-11-02"),
    ("GO-LIVE", "must have", "y", "yes"), ("GO-LIVE", "partner", "ash hosting", "ASH"), ("GO-LIVE", "owner", "", nil),
    ("RB-BBBB", "blocks", "go-live, close down", "GO-LIVE, M/1"), ("GO-LIVE", "partner", "al", "ALDER"),
    ("GO-LIVE", "partner", "hosting", "ASH"), ("RB-BBBB", "blocks", "go; close", "GO-LIVE, M/1"),
    ("ALDER/selection/bids/B-1/scores/3", "criterion", "sk", "SKILL"),
    ("ALDER/scorecard/reviews/RV-2/scores/1", "dimension", "open", "openness"),
    ("RB-BBBB", "dueOn", "+2w", "2026-11-17"),
    ("partners/ALDER", "identifiers.VAT", "9", "DUNS 1, GB-COH 2, VAT 9"),
    ("partners/ALDER", "identifiers.DUNS", "7", "DUNS 7, GB-COH 2"), ("partners/ALDER", "identifiers", "", nil),
    ("settings", "scales.confidence", "Low, High", "confidence Low, High"),
    ("settings", "thresholds.planning.slipped-twice", "3", "planning.slipped-twice 3"),
  ])
  func `values are given as people type them`(place: String, name: String, text: String, value: String?) throws {
    let project = try Project.harbour()
    let draft = try RecordDraft(typed: place, in: project)
    var changed = draft
    try changed.set(name, to: text)
    let field = name.split(separator: ".").first.map(String.init) ?? name
    let typed = try #require(type(of: changed.record).fieldName(field))
    #expect(changed.record.encoded[typed]?.words == value.map { $0 == "yes" ? "yes" : $0 })
    #expect(changed.faults.filter { !$0.isDoubt }.isEmpty)
  }

  @Test(arguments: [
    ("GO-LIVE/forecasts", ["date"]), ("programme/confidence", ["rater", "rating"]), ("milestones", ["title"]),
    ("FASTER/measure/readings", ["value"]), ("ALDER/practices", ["question"]), ("ON-TIME/checks", []),
    ("RV-2/scores", ["dimension", "from", "about", "score"]), ("RV-2/replies", ["side", "text"]),
    ("partners/ASH/contract", []), ("meetings", ["level"]),
  ])
  func `a new record is asked for what it cannot be without, but not for its id and the day`(
    list: String, fields: [String]
  ) throws {
    let project = try Project.harbour()
    var random = SplitMix(1)
    let place = try project.path(typed: list).list
    let draft = try RecordDraft(adding: place, in: project, by: .tester, using: &random)
    #expect(draft.faults.map(\.field) == fields)
    #expect(draft.faults.allSatisfy { !$0.isDoubt && $0.words.hasPrefix("it is needed: ") })
  }

  @Test(arguments: [
    (["weight=50"], "2026-11-03"), (["title=Skills"], "2026-11-03"), (["kind=social"], "2026-11-03"),
    (["weight=50", "agreedOn=2026-07-01"], "2026-07-01"), (["weight=60.0"], nil),
  ])
  func `a criterion that asks or weighs something else was agreed on the day it was changed, unless it says when`(
    values: [String], agreedOn: String?
  ) throws {
    let project = try Project.harbour()
    let place = try project.path(typed: "criteria/SKILL")
    var draft = try RecordDraft(changing: place, in: project, by: .tester)
    for value in values {
      let parts = value.split(separator: "=").map(String.init)
      try draft.set(parts[0], to: parts[1])
    }
    var changed = project
    if draft.isChanged { try? draft.edit().apply(to: &changed) }
    #expect(changed.record(at: place)?.encoded["agreedOn"]?.words == agreedOn)
  }

  @Test func `a new record says who made it and when where it has a place for that`() throws {
    let project = try Project.harbour()
    var random = SplitMix(1)
    for (list, by, on) in [
      ("ALDER/practices", "A. Okafor", "2026-11-03"), ("ON-TIME/checks", "A. Okafor", "2026-11-03"),
      ("RV-2/replies", "A. Okafor", "2026-11-03"), ("feedback", nil, "2026-11-03"), ("milestones", nil, nil),
    ] as [(String, String?, String?)] {
      let draft = try RecordDraft(
        adding: project.path(typed: list).list, in: project, by: .tester, using: &random)
      #expect(draft.record.encoded["by"]?.string == by, "\(list)")
      #expect(draft.record.encoded["on"]?.string == on, "\(list)")
    }
  }
}
