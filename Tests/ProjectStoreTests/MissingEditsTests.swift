import Glibc
import JSONText
import Programme
import ProjectStore
import Records
import System
import TestSupport
import Testing

@Suite("An older version of the file put back")
struct MissingEditsTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  /// Makes an edit as a command does, and answers the text that then stands in the file.
  @discardableResult
  private func command(_ edit: (ProjectStore) throws -> Edit) throws -> String {
    let store = try desk.openForCommand()
    try store.perform(edit(store), at: Sample.moment)
    return try desk.text
  }

  private func putBack(_ text: String) throws { try desk.folder.write(text, to: Sample.name) }

  /// The words of what the file lacks.
  private func lacking() throws -> [String] { try desk.openForCommand().readJournal()?.lacking.map(\.words) ?? [] }

  private func bringBack() throws -> Recovery { try desk.openForCommand().bringBackMissing(at: Sample.moment) }

  /// Sets a milestone's title, and adds or changes its forecast of a day.
  private func title(_ title: String) -> (ProjectStore) throws -> Edit {
    { store in
      var project = store.project
      project.programme.milestones[0].title = title
      return Edit("title \(title)", from: store.project, to: project)
    }
  }

  private func forecast(_ reason: String) -> (ProjectStore) throws -> Edit {
    { store in
      var project = store.project
      var forecast = Forecast()
      forecast.reason = reason
      project.programme.milestones[0].forecasts = [forecast]
      return Edit("forecast \(reason)", from: store.project, to: project)
    }
  }

  @Test("A chain of edits on one field comes back to its end, whichever version was put back")
  func chain() throws {
    var texts = [Sample.text]
    for name in ["B", "C", "D"] { texts.append(try command(title(name))) }
    for (index, text) in texts.enumerated() {
      try putBack(text)
      #expect(try lacking() == Array(["title B", "title C", "title D"][index...]).filter { _ in index < 3 })
      #expect(try bringBack().broughtBack.count == 3 - index)
      #expect(try desk.text == texts[3])
      #expect(try lacking() == [])
    }
  }

  @Test("A chain of statuses and owners comes back with the history of each")
  func events() throws {
    for status in [Status.waiting, .resolved] {
      try command { store in
        try Edit.changing(Roadblock.self, at: .roadblock(ID("RB-AAAA")), in: store.project, by: Sample.author) {
          $0.status = status
        }
      }
    }
    for owner in ["B", "C"] { try command { try Sample.owner(owner, of: "RB-AAAA", in: $0) } }
    let full = try desk.openForCommand().project
    try putBack(Sample.text)
    #expect(try lacking().count == 4)
    _ = try bringBack()
    #expect(try desk.openForCommand().project == full)
    #expect(try lacking() == [])
  }

  @Test("A record changed after it was added comes back once, as it was left")
  func addedAndChanged() throws {
    var texts = [Sample.text]
    for reason in ["X", "Y"] { texts.append(try command(forecast(reason))) }
    for text in texts {
      try putBack(text)
      _ = try bringBack()
      let project = try desk.openForCommand().project
      #expect(project.programme.milestones[0].forecasts.map(\.reason) == ["Y"])
      #expect(try lacking() == [])
    }
  }

  @Test("A score that an older program noted as one gone and one come is there once", arguments: [0, 1])
  func replacedScore(version: Int) throws {
    let reviews = Path.partner(ID("OAK")) + "scorecard"
    func score(_ value: Int) throws -> JSONValue {
      var score = Score()
      (score.dimension, score.score) = ("clarity", value)
      return score.encoded
    }
    var review = Review()
    (review.id, review.period) = (ID("RV-1"), "2026-Q4")
    var partner = Partner()
    (partner.id, partner.name, partner.scorecard) = (ID("OAK"), "Oak", Scorecard())
    let scores = reviews + "reviews" + .id("RV-1")
    try command { store in
      var project = store.project
      project.partners.append(partner)
      return Edit("partner", from: store.project, to: project)
    }
    var texts = [try desk.text]
    texts.append(
      try command { _ in
        Edit(
          title: "first",
          changes: [
            Change(reviews + "reviews", .insert(item: review.encoded, at: 0)),
            Change(scores + "scores", .insert(item: try score(3), at: 0)),
          ])
      })
    try command { _ in
      Edit(
        title: "second",
        changes: [
          Change(scores + "scores", .remove(item: try score(3), at: 0)),
          Change(scores + "scores", .insert(item: try score(4), at: 0)),
        ])
    }
    try putBack(texts[version])
    #expect(try lacking() == Array(["first", "second"][version...]))
    _ = try bringBack()
    let project = try desk.openForCommand().project
    #expect(project.partners[0].scorecard?.reviews.map { $0.scores.map(\.score) } == [[4]])
    #expect(try lacking() == [])
  }

  @Test("What somebody made something else of since is not offered again")
  func overwritten() throws {
    let text = try command(title("B"))
    try putBack(text.replacing("\"B\"", with: "\"Theirs\""))
    #expect(try lacking() == [])
    try command(title("C"))
    try putBack(try desk.text.replacing("\"C\"", with: "\"Theirs again\""))
    #expect(try lacking() == [])
  }

  @Test("What was brought back and then taken back or removed on purpose is not offered again")
  func onPurpose() throws {
    try command { try Sample.raising("RB-NEW", in: $0) }
    try command { try Sample.owner("analyst", of: "RB-NEW", in: $0) }
    try command(title("B"))
    try putBack(Sample.text)
    _ = try bringBack()
    let place = Path.project + "roadblocks" + .id("RB-NEW")
    try command { store in try Edit.removing(place, in: store.project) }
    try command(title("Pilot"))
    #expect(try lacking() == [])
    // Nor where one undo took back all that was brought back.
    let desk = try Desk()
    try desk.openForCommand().perform(title("B")(desk.openForCommand()), at: Sample.moment)
    try desk.folder.write(Sample.text, to: Sample.name)
    let store = try desk.openForCommand()
    _ = try store.bringBackMissing(at: Sample.moment)
    try store.undo(at: Sample.moment)
    #expect(try desk.text == Sample.text)
    #expect(try desk.openForCommand().readJournal()?.lacking == [])
  }

  @Test("An edit that lost a conflict when it was decided is not offered again", arguments: ["before", "theirs"])
  func decided(side: String) throws {
    let text = try command(title("Mine"))
    let (base, mine) = (try read(Sample.text).project, try read(text))
    var theirs = base
    theirs.programme.milestones[0].title = "Theirs"
    let merged = Merge(base: base, mine: mine.project, theirs: theirs).merged
    try putBack(String(decoding: mine.printed(merged), as: UTF8.self))
    #expect(try lacking() == [], "what waits to be decided is not lacking")
    try command { store in
      let conflict = store.project.conflicts[0]
      return try Edit.deciding(
        conflict, as: side == "before" ? conflict.base : conflict.theirs, side, in: store.project, by: Sample.author)
    }
    #expect(try lacking() == [])
  }

  @Test("Whatever was edited, each version put back comes to the last again, at once and for good", arguments: 0..<40)
  func law(seed: Int) throws {
    var random = SplitMix(seed)
    var texts = [Sample.text]
    for step in 0..<(2 + seed % 6) {
      try command { store in
        var project = store.project
        let letter = "ABCD".randomElement(using: &random).map(String.init) ?? ""
        switch Int.random(in: 0..<7, using: &random) {
        case 0: project.programme.milestones[0].title = "\(letter)\(step)"
        case 1: return try Sample.owner("\(letter)\(step)", of: "RB-AAAA", in: store)
        case 2: return try Sample.raising("RB-\(step)", in: store)
        case 3:
          var forecast = Forecast()
          forecast.on = CalendarDate(dayNumber: Int32.random(in: 20_000..<20_003, using: &random))
          forecast.reason = "\(step)"
          project.programme.milestones[0].forecasts.removeAll { $0.on == forecast.on }
          project.programme.milestones[0].forecasts.append(forecast)
        case 4:
          var role = TeamRole()
          role.role = letter
          role.note = "\(step)"
          project.programme.team.removeAll { $0.role == letter }
          project.programme.team.append(role)
        case 5: project.programme.summary = "\(step)"
        default: project.programme.finance?.unit = "\(letter)\(step)"
        }
        return Edit("step \(step)", from: store.project, to: project)
      }
      texts.append(try desk.text)
    }
    let last = Leaves(try desk.openForCommand().project)
    for text in texts.shuffled(using: &random) {
      try putBack(text)
      _ = try bringBack()
      #expect(try Leaves(desk.openForCommand().project) == last)
      #expect(try lacking() == [])
    }
  }

  @Test("What somebody saves while the file and the journal are being read is not taken for lost")
  func race() throws {
    try command(title("A"))
    let (path, stateFolder) = (desk.folder.path(Sample.name), desk.stateFolder)
    for number in 1...60 {
      // The reader's calls are stopped one after the other, and somebody else saves meanwhile.
      let isDone = Flag()
      let files = WatchedFileSystem { (_, call) throws(SystemFault) in
        guard call == number, !isDone.isRaised else { return }
        isDone.raise()
        let options = StoreOptions(author: "other", stateFolder: stateFolder)
        guard let store = try? ProjectStore.open(path, options: options) else { return }
        var project = store.project
        project.programme.milestones[0].title = "T\(number)"
        try? store.perform(Edit("title", from: store.project, to: project), at: Sample.moment)
      }
      let store = try desk.openForCommand(files: files)
      #expect(store.lostEdits() == [], "call \(number)")
      #expect(try store.readJournal()?.lacking == [], "call \(number)")
    }
  }
}
