import Testing

@testable import Dashboard

@Suite struct ListStateTests {
  @Test func `the selection stops at either end`() {
    var list = ListState()
    list.move(by: -5, count: 3)
    #expect(list.selected == 0)
    list.move(by: 99, count: 3)
    #expect(list.selected == 2)
    list.select(4, count: 0)
    #expect(list.selected == 0)
  }

  @Test func `the selection is always among the rows shown, and no row is left empty without need`() {
    for count in 0...12 {
      for visible in 0...14 {
        for row in 0...12 {
          var list = ListState()
          list.select(row, count: count)
          list.reveal(visible: visible, count: count)
          #expect((0...max(0, count - 1)).contains(list.selected))
          if visible > 0 { #expect((list.top..<list.top + visible).contains(list.selected)) }
          #expect(list.top == 0 || list.top + max(visible, 1) <= count)
        }
      }
    }
  }

  @Test func `a text scrolls to its last line and no further`() {
    var list = ListState()
    list.scroll(to: 100, visible: 4, count: 10)
    #expect(list.top == 6)
    list.scroll(to: -3, visible: 4, count: 10)
    #expect(list.top == 0)
    list.scroll(to: 1, visible: 4, count: 2)
    #expect(list.top == 0)
  }
}
