import Terminal
import Testing

@Suite("A recording display")
struct RecordingDisplayTests {
  @Test("plays its script and keeps what it is shown")
  func plays() {
    let display = RecordingDisplay(width: 10, height: 2, events: [.key(.enter), .resize(width: 4, height: 1)])
    display.type("ab")
    var frame = Frame(width: 10, height: 2)
    frame.put("hello", at: 0, 0)
    display.show(frame)
    #expect(display.frames == [frame])
    #expect(display.next(timeoutMilliseconds: nil) == .key(.enter))
    #expect(display.size == Size(width: 10, height: 2))
    #expect(display.next(timeoutMilliseconds: 50) == .resize(width: 4, height: 1))
    #expect(display.size == Size(width: 4, height: 1))
    #expect(!display.hasPendingEvent)
    display.drainsScript = true
    #expect(display.hasPendingEvent)
    display.suspend()
    #expect(display.next(timeoutMilliseconds: nil) == .resumed)
    #expect(display.next(timeoutMilliseconds: nil) == .key(.character("a")))
    #expect(display.next(timeoutMilliseconds: nil) == .key(.character("b")))
    #expect(display.next(timeoutMilliseconds: nil) == .closed)
    #expect(display.timeouts == [nil, 50, nil, nil, nil, nil])
  }

  @Test("counts what else is asked of it")
  func counts() {
    let display = RecordingDisplay()
    display.bell()
    display.repaint()
    display.copyToClipboard("text")
    #expect(display.whileSuspended { 7 } == 7)
    display.close()
    #expect((display.bells, display.repaints, display.suspensions) == (1, 1, 1))
    #expect(display.copied == ["text"] && display.isClosed)
  }
}
