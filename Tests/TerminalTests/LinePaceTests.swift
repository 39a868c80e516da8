import Testing

@testable import Terminal

@Suite("The pace of a line") struct LinePaceTests {
  @Test("asks once, and waits for no terminal that has never answered")
  func silent() {
    var pace = LinePace()
    #expect(pace.asks)
    pace.sent(bytes: 8000, at: 0)
    #expect(!pace.asks)
    #expect(pace.wait(at: 1) == nil && pace.wait(at: 100_000) == nil)
  }

  @Test("lets one frame go at a time on a line that answers slowly")
  func slow() {
    var pace = LinePace()
    pace.sent(bytes: 480, at: 0)
    pace.answered(at: 500)
    #expect(pace.asks && pace.wait(at: 500) == nil)
    pace.sent(bytes: 480, at: 510)
    #expect(pace.wait(at: 520) == 2490)
    pace.answered(at: 1010)
    #expect(pace.wait(at: 1010) == nil)
  }

  @Test("lets several frames go on a line that answers quickly, until it falls behind")
  func quick() {
    var pace = LinePace()
    pace.sent(bytes: 48_000, at: 0)
    pace.answered(at: 40)
    // A tenth of what would take a quarter of a second: the number alone bounds them.
    for frame in 0..<7 {
      pace.sent(bytes: 480, at: 100 + frame)
      #expect(pace.wait(at: 110) == nil)
    }
    pace.sent(bytes: 480, at: 108)
    #expect(pace.wait(at: 110) != nil)
    pace.answered(at: 102)
    #expect(pace.wait(at: 140) == nil)
    #expect(pace.wait(at: 351) != nil)
  }

  @Test("knows a slow line by a frame of few bytes as well", arguments: [(60, true), (5, false)])
  func fewBytes(delay: Int, waits: Bool) {
    var pace = LinePace()
    pace.sent(bytes: 60, at: 0)
    pace.answered(at: delay)
    pace.sent(bytes: 480, at: 100)
    #expect((pace.wait(at: 101) != nil) == waits)
  }

  @Test("gives up a reply that is overdue, and trusts the terminal again when it answers after all")
  func lost() {
    var pace = LinePace()
    pace.sent(bytes: 0, at: 0)
    pace.answered(at: 1)
    pace.sent(bytes: 960, at: 10)
    #expect(pace.wait(at: 300) == 2710)
    #expect(pace.wait(at: 3010) == nil)
    #expect(!pace.asks && !pace.isAwaiting)
    pace.answered(at: 9000)
    #expect(pace.asks && pace.wait(at: 9000) == nil)
  }

  @Test("waits before it leaves for a reply that is likely to come, and hardly for another")
  func leaving() {
    var pace = LinePace()
    #expect(pace.lastCall == nil)
    pace.sent(bytes: 0, at: 0)
    #expect(pace.lastCall == 200)
    pace.answered(at: 1)
    #expect(pace.lastCall == nil)
    pace.sent(bytes: 0, at: 10)
    #expect(pace.lastCall == 1010)
  }
}
