import Terminal
import Testing

@testable import Dashboard

@Suite("Convention “? help”") struct HelpScreenTests {
  @Test func `help names every command with its keys`() throws {
    let scene = try Scene(width: 140, height: 130)
    scene.type("?")
    let text = scene.text
    for command in CommandTable.all { #expect(text.contains(command.sentence), "\(command.id)") }
  }

  @Test func `commands stand by where they apply`() throws {
    let scene = try Scene(width: 140, height: 140)
    scene.type("?")
    for command in CommandTable.all {
      let heading = try #require(scene.rows.firstIndex { $0.contains(command.context.title) }, "\(command.context)")
      let row = try #require(scene.rows.firstIndex { $0.contains(command.sentence) }, "\(command.id)")
      #expect(row > heading, "\(command.id)")
    }
  }

  @Test func `help moves through every command and Esc closes it`() throws {
    let scene = try Scene(width: 80, height: 24)
    scene.type("?")
    for _ in CommandTable.all { scene.press(.down) }
    let end = scene.text
    scene.press(.down)
    #expect(scene.text == end)
    scene.press(.home)
    #expect(scene.text != end)
    scene.press(.escape)
    #expect(scene.session.overlay == nil)
  }

  @Test(arguments: [Key.escape, .control("c"), .character("q"), .character("?")])
  func `help is left without doing anything`(
    key: Key
  ) throws {
    let scene = try Scene()
    scene.type("?")
    scene.press(key)
    #expect(scene.session.overlay == nil && scene.session.takeRequests() == [])
  }

  @Test func `a filter narrows it, Enter runs what is selected`() throws {
    let scene = try Scene()
    scene.type("?/order")
    #expect(!scene.text.contains("Change what is selected in a form"))
    scene.press(.enter)
    #expect(scene.text.contains("Sort roadblocks by"))
  }

  @Test func `Esc clears the filter first`() throws {
    let scene = try Scene()
    scene.type("?/order")
    scene.press(.escape)
    #expect(scene.text.contains("Change what is selected in a form"))
    scene.press(.escape)
    #expect(scene.session.overlay == nil)
  }

  @Test func `letters of the filter run nothing`() throws {
    let scene = try Scene()
    scene.type("?/qsnu")
    #expect(scene.session.overlay != nil && scene.session.takeRequests() == [])
    scene.press(.enter)
    #expect(scene.session.overlay == nil && scene.editCount == 0)
  }

  @Test func `what cannot be run says why, in the list and when it is run`() throws {
    let scene = try Scene()
    scene.type("2?")
    #expect(scene.text.contains("Not now: select a roadblock first (3)."))
    scene.press(.enter)
    #expect(scene.session.overlay == nil && scene.notice == "s: select a roadblock first (3)")
  }

  @Test func `what belongs to another screen says where`() throws {
    let scene = try Scene()
    scene.type("?/selected project")
    #expect(scene.text.contains("Not now: it belongs to: folder of projects."))
    scene.press(.enter)
    #expect(scene.notice == "Enter: it belongs to: folder of projects" && scene.session.pages.isEmpty)
  }

  @Test func `quitting can be run from help`() throws {
    let scene = try Scene()
    scene.type("?/leave; asks")
    scene.press(.enter)
    #expect(scene.session.takeRequests() == [.quit])
  }
}
