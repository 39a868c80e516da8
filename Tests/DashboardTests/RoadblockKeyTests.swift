import Programme
import ProjectStore
import Records
import Terminal
import Testing

@testable import Dashboard

@Suite struct RoadblockKeyTests {
  @Test func `the owner is set, and cleared by nothing`() throws {
    let scene = try Scene()
    let id = try scene.roadblock.id
    scene.type("o")
    scene.press(.control("u"))
    scene.type("  Ruth Ellery ")
    scene.press(.enter)
    #expect(scene.project.roadblock(id)?.owner == "Ruth Ellery")
    #expect(try scene.saved == scene.project)
    scene.type("o")
    scene.press(.control("u"), .enter)
    #expect(scene.project.roadblock(id)?.owner == "")
    #expect(scene.editCount == 2)
  }

  @Test func `a name or a day that is typed takes the place of the one before`() throws {
    let scene = try Scene()
    let id = try scene.roadblock.id
    scene.type("oBo")
    scene.press(.enter)
    scene.type("d+2w")
    scene.press(.enter)
    #expect(scene.project.roadblock(id)?.owner == "Bo")
    #expect(scene.project.roadblock(id)?.dueOn?.description == "2026-12-07")
  }

  @Test func `a note is a comment in the history, and an empty one is refused`() throws {
    let scene = try Scene()
    let before = try scene.roadblock
    scene.type("N")
    scene.press(.enter)
    #expect(scene.session.overlay != nil && scene.text.contains("what was said?"))
    scene.type("Spoke to the board")
    scene.press(.enter)
    let event = try #require(scene.project.roadblock(before.id)?.events.last)
    #expect(event.change == .comment && event.note == "Spoke to the board" && event.by == "Programme office")
    #expect(scene.project.roadblock(before.id)?.status == before.status)
  }

  @Test func `on a roadblock's page new raises a roadblock: its history is written by its changes`() throws {
    let scene = try Scene()
    scene.type("3")
    scene.press(.enter)
    scene.type("n")
    #expect(scene.text.contains("New roadblock") && !scene.text.contains("event"))
  }

  @Test(arguments: [Key.escape, .control("c")]) func `a prompt that is left changes nothing`(key: Key) throws {
    for command in ["o", "d"] {
      let scene = try Scene()
      scene.type(command)
      scene.type("1")
      scene.press(key)
      #expect(scene.session.overlay == nil && scene.project == Scene.example)
      #expect(scene.session.takeRequests() == [])
    }
  }

  @Test func `a long note is not thrown away by one Esc`() throws {
    let scene = try Scene()
    scene.type("3N")
    scene.type("they sign on Tuesday, says their lead")
    scene.press(.escape)
    #expect(scene.text.contains("Esc again throws this away, Enter keeps it"))
    scene.press(.enter)
    #expect(try scene.roadblock.events.last?.note == "they sign on Tuesday, says their lead")
    scene.type("Nanother that is not kept in the end")
    scene.press(.escape, .escape)
    #expect(scene.session.overlay == nil && scene.editCount == 1)
  }

  @Test(arguments: [("+2w", "2026-12-07"), ("30 nov", "2026-11-30"), ("2027-01-04", "2027-01-04"), ("", nil)])
  func `the due date is set as it is typed, and cleared by nothing`(typed: String, date: String?) throws {
    let scene = try Scene()
    let id = try scene.roadblock.id
    scene.type("d")
    scene.press(.control("u"))
    scene.type(typed)
    scene.press(.enter)
    #expect(scene.session.overlay == nil)
    #expect(scene.project.roadblock(id)?.dueOn?.description == date)
    #expect(scene.project.roadblock(id)?.events.last?.change == .due)
  }

  @Test func `severity goes up and down by one, and says at either end that it is there`() throws {
    let scene = try Scene()
    let id = try scene.roadblock.id
    scene.type("+")
    #expect(scene.notice?.hasSuffix("it is critical already") == true)
    for expected in [Severity.high, .medium, .low] {
      scene.type("-")
      #expect(scene.project.roadblock(id)?.severity == expected)
      #expect(try scene.roadblock.id == id)
    }
    scene.type("-")
    #expect(scene.notice?.hasSuffix("it is low already") == true)
    #expect(scene.editCount == 3)
    scene.type("=")
    #expect(scene.project.roadblock(id)?.severity == .medium)
  }

  @Test func `escalation goes up to the portfolio and stops there`() throws {
    var project = Scene.example
    project.roadblocks = [project.roadblocks[0]]
    project.roadblocks[0].status = .open
    project.roadblocks[0].escalation = .team
    let scene = try Scene(project)
    for expected in [Escalation.programmeBoard, .seniorResponsibleOwner, .portfolio] {
      scene.type("^")
      #expect(scene.project.roadblocks[0].escalation == expected)
    }
    scene.type("^")
    #expect(scene.notice == "escalate: it is with the portfolio already")
    #expect(scene.editCount == 3)
  }

  @Test func `what leaves the list gives the selection to the row that takes its place`() throws {
    let scene = try Scene()
    let next = try #require(scene.session.open?.item(.roadblocks, 1))
    scene.type("sr")
    scene.press(.enter)
    #expect(scene.session.subject == next)
  }

  @Test func `on other panes the keys of roadblocks say that none is selected`() throws {
    let scene = try Scene()
    scene.type("2")
    for key in "sod+-^" {
      scene.type(String(key))
      #expect(scene.notice?.hasSuffix("select a roadblock first (3)") == true)
      #expect(scene.session.overlay == nil)
    }
  }
}
