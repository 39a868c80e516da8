import Insight
import Programme
import ProjectStore
import Records
import Views
import Terminal
import Testing

@testable import Dashboard
import Text

@Suite struct ActivityPageTests {
  @Test func `the newest stands first, and every entry opens its record`() throws {
    let scene = try Scene(width: 80, height: 24)
    scene.type("a")
    let activity = try #require(scene.session.open?.activity)
    #expect(activity.count > 200)
    #expect(zip(activity, activity.dropFirst()).allSatisfy { $0.entry.date >= $1.entry.date })
    for line in activity.prefix(60) {
      let expected = try #require(ItemReference(line.entry.record, in: scene.project))
      #expect(scene.session.subject == expected)
      scene.press(.enter)
      #expect(scene.session.pages.last?.subject == .record(expected))
      scene.press(.escape, .down)
    }
  }

  @Test(arguments: ["ruth", "RB-PJ2R", "brindlefen review", "waiting"])
  func `words narrow it to a person, a record, a partner or what was done`(words: String) throws {
    let scene = try Scene()
    scene.type("a/\(words)")
    scene.press(.enter)
    let open = try #require(scene.session.open)
    let shown = open.activity(words)
    #expect(!shown.isEmpty && shown.count < open.activity.count)
    #expect(scene.text.contains("\(shown.count) of \(open.activity.count) · /\(words)"))
    for word in words.split(separator: " ") {
      for line in shown {
        let entry = line.entry
        let told = [entry.by, entry.words, entry.name, entry.label, entry.partner.map { open.name(of: $0) } ?? ""]
        #expect(told.contains { $0.lowercased().contains(word.lowercased()) })
      }
    }
  }

  @Test func `letter by letter the same is found as at once, and taking letters back finds more again`() throws {
    let scene = try Scene()
    scene.type("a/")
    let open = try #require(scene.session.open)
    func found(_ filter: String) -> [String] { open.activity(filter).map(\.words) }
    let expected = Dictionary(
      uniqueKeysWithValues: ["r", "ru", "ruth", "ruth due"].map { filter in
        (filter, open.activity("zz" + filter).isEmpty ? found(filter) : [])
      })
    for filter in ["r", "ru", "ruth", "ruth due", "ru", "r"] { #expect(found(filter) == expected[filter], "\(filter)") }
    #expect(found("ruth due").count < found("ruth").count && !found("ruth due").isEmpty)
  }

  @Test func `what nothing fits says how to see all again`() throws {
    let scene = try Scene()
    scene.type("a/zzzz")
    scene.press(.enter)
    #expect(scene.text.contains("Nothing fits “zzzz”.") && scene.text.contains("Esc clears the filter"))
    #expect(CommandTable.command(for: .enter, scene.session)?.obstacle(scene.session) != nil)
  }

  @Test func `a change made here stands first at once`() throws {
    let scene = try Scene()
    let roadblock = try scene.roadblock
    scene.type("sw")
    scene.press(.enter)
    scene.type("a")
    let first = try #require(scene.session.open?.activity.first)
    #expect(first.entry.label == roadblock.id.text && first.entry.words == "status: in progress → waiting")
    #expect(first.entry.by == "Programme office")
  }

  @Test func `what is said here is told with its words, beside the record and its title`() throws {
    let scene = try Scene()
    let roadblock = try scene.roadblock
    scene.type("s")
    scene.press(.tab)
    scene.type("Spoke to the officer today")
    scene.press(.enter)
    #expect(scene.notice == "\(roadblock.id) comment “Spoke to the officer today”")
    scene.type("a")
    let first = try #require(scene.session.open?.activity.first)
    #expect(first.entry.words == "comment “Spoke to the officer today”" && first.entry.name == roadblock.title)
    #expect(first.words == "\(roadblock.id) comment “Spoke to the officer today”")
    scene.press(.escape)
    scene.type("u")
    #expect(scene.notice == "undone: \(roadblock.id) comment “Spoke to the officer today”")
  }

  @Test(arguments: [60, 80, 100, 120]) func `printed, what happened is not cut at any width`(width: Int) throws {
    let scene = try Scene()
    let store = try #require(scene.session.open?.store)
    let activity = store.activity(upTo: Scene.today)
    let rows = PaneOutput.lines(.activity(activity.entries), of: store, today: Scene.today, width: width)
    #expect(rows.allSatisfy { TextWidth.columns($0) <= width })
    let printed = rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
    for line in activity {
      let words = line.entry.words.split(separator: " ").joined(separator: " ")
      #expect(printed.contains(words), "\(words)")
    }
  }

  @Test func `only the rows in sight are made, of ten thousand events`() throws {
    var project = Project(name: "Every lock in the country")
    project.roadblocks = (0..<100).map { number -> Roadblock in
      var roadblock = Roadblock()
      roadblock.id = ID("RB-\(number)")
      roadblock.title = "Lock \(number)"
      roadblock.events = (0..<100).map { hour -> RoadblockEvent in
        var event = RoadblockEvent()
        event.at = Instant(Scene.today - 200 + hour, hour: hour % 24)
        event.by = "Keeper \(number % 7)"
        event.note = "turned \(hour)"
        return event
      }
      return roadblock
    }
    let scene = try Scene(project)
    scene.type("a")
    let kept = try #require(scene.session.open?.activity)
    #expect(kept.count == 10_000)
    for key in [Key.down, .pageDown, .end, .up, .home] {
      scene.press(key)
      #expect(scene.rows.count { $0.contains("▌") } == 1)
    }
    scene.press(.end)
    #expect(scene.text.contains("10000 of 10000"))
  }
}
