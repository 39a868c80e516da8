import Terminal
import Testing

@testable import Dashboard

@Suite struct DashboardLoopTests {
  /// Runs the loop over a script of events until it ends.
  private func run(_ events: Event..., drains: Bool = false) throws -> (display: RecordingDisplay, session: Session) {
    let scene = try Scene(width: 80, height: 24)
    let display = RecordingDisplay(width: 80, height: 24, events: events)
    display.drainsScript = drains
    let dashboard = Dashboard(session: scene.session, display: display)
    dashboard.run()
    return (display, dashboard.session)
  }

  @Test func `it draws before each event and ends at q`() throws {
    let (display, _) = try run(.key(.down), .key(.character("q")), .key(.up))
    #expect(display.frames.count == 2)
    #expect(display.frames.first?.rows().last?.contains("s status") == true)
    #expect(display.timeouts.allSatisfy { $0 == 60_000 })
  }

  @Test func `keys that wait are taken before anything is drawn`() throws {
    let (display, session) = try run(.key(.down), .key(.down), .key(.down), .key(.up), drains: true)
    #expect(session.overview.lists[.roadblocks]?.selected == 2)
    #expect(display.frames.count == 1)
  }

  @Test func `an event that changes nothing draws the same frame`() throws {
    let (display, _) = try run(.idle, .resumed, .idle)
    #expect(display.frames.count == 4)
    #expect(Set(display.frames.map { $0.rows() + $0.roles() }).count == 1)
  }

  @Test func `the terminal's part of a command is done`() throws {
    let (display, session) = try run(
      .key(.control("l")), .key(.control("z")), .key(.character("m")), .key(.character("d")), .key(.character("?")),
      .key(.enter))
    #expect(display.repaints == 1 && display.stops == 1 && !display.mouse && display.bells == 1)
    #expect(session.overlay != nil)
  }

  @Test func `turning the mouse off and on is said`() throws {
    let (display, session) = try run(.key(.character("m")), .key(.character("m")))
    #expect(display.mouse && session.notice?.text == "mouse on")
    #expect(display.frames[1].rows().last?.contains("mouse off") == true)
  }

  @Test func `it follows the size of the terminal`() throws {
    let (display, _) = try run(.resize(width: 120, height: 40), .resize(width: 10, height: 4))
    #expect(display.frames.map(\.width) == [80, 120, 10])
    #expect(display.frames.map(\.height) == [24, 40, 4])
  }

  @Test(arguments: [Event.closed, .signal(.terminate)]) func `it ends when the terminal or the system says so`(
    event: Event
  ) throws {
    let (display, _) = try run(event, .key(.down))
    #expect(display.frames.count == 1)
  }
}
