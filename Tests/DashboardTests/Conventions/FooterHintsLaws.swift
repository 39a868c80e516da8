import Terminal
import Testing

@testable import Dashboard

@Suite("Convention “footer hints”") struct FooterHintsLaws {
  @Test func `the footer names only what can be run now, the most particular first`() throws {
    let footer = CommandTable.footer(try Scene().session)
    #expect(footer.first?.id == "roadblock-status")
    #expect(footer.contains { $0.id == "help" } && footer.contains { $0.id == "quit" })
    let readOnly = CommandTable.footer(try Scene(isReadOnly: true).session)
    #expect(readOnly.allSatisfy { !$0.changesProject })
  }

  @Test(arguments: [Size(width: 120, height: 40), Size(width: 80, height: 24)])
  func `a click on a key of the footer presses it`(size: Size) throws {
    var clicks = 0
    for command in CommandTable.footer(try Scene().session) {
      let clicked = try Scene(width: size.width, height: size.height)
      let pressed = try Scene(width: size.width, height: size.height)
      let footer = try #require(clicked.rows.last)
      guard let range = footer.firstRange(of: " \(command.keys[0].name) \(command.label) ") else { continue }
      let x = footer.distance(from: footer.startIndex, to: range.lowerBound) + 1
      clicked.mouse(.press, x, size.height - 1)
      pressed.press(command.keys[0])
      #expect(clicked.text == pressed.text, "\(command.id)")
      #expect(clicked.session.requests == pressed.session.requests)
      clicks += 1
    }
    #expect(clicks >= 5)
  }

  @Test func `a click beside the keys of the footer does nothing`() throws {
    let scene = try Scene()
    scene.mouse(.press, 0, 39)
    scene.mouse(.press, 119, 39)
    #expect(scene.session.overlay == nil && scene.session.takeRequests() == [] && scene.editCount == 0)
  }

  @Test(arguments: PaneID.allCases) func `the pane's commands come first, those of every screen after them`(
    pane: PaneID
  ) throws {
    let scene = try Scene(width: 200)
    scene.session.overview.focus = pane
    let isOwn = CommandTable.footer(scene.session).map { $0.context != .everywhere }
    #expect(isOwn.first == true && isOwn.last == false)
    #expect(isOwn == isOwn.filter(\.self) + isOwn.filter { !$0 })
  }

  @Test func `where not all have room, an ellipsis stands for the others, and every hint is whole`() throws {
    for width in stride(from: 30, through: 240, by: 7) {
      let scene = try Scene(width: width, height: 24)
      let row = try #require(scene.rows.last)
      let commands = CommandTable.footer(scene.session)
      let places = FooterBar.places(scene.session, in: width)
      #expect(row.contains("…") == (places.count < commands.count && !places.isEmpty), "\(width): \(row)")
      for (place, command) in zip(places, commands) {
        #expect(place.command == command.id)
        #expect(row.contains(" \(command.keys[0].name) \(command.label)"), "\(width): \(row)")
      }
    }
  }
}
