import Terminal
import Testing

@Suite("A frame")
struct FrameTests {
  @Test("equals another that shows the same, however it was drawn")
  func comparesWhatIsShown() {
    var one = Frame(width: 4, height: 1)
    one.put("e\u{301}o\u{308}", at: 0, 0)
    var other = Frame(width: 4, height: 1)
    other.put("o\u{308}", at: 1, 0)
    #expect(one != other)
    other.put("e\u{301}", at: 0, 0)
    #expect(one == other)
    other.cursor = Point(x: 1, y: 0)
    #expect(one != other)
    var third = Frame(width: 4, height: 1)
    third.put("o\u{308}e\u{301}", at: 0, 0)
    #expect(one != third)
  }

  @Test("draws boxes that fit, and clips those that do not")
  func drawsBoxes() {
    var frame = Frame(width: 6, height: 3)
    frame.box(frame.bounds)
    frame.put(" Hi ", at: 1, 0, Style(.title))
    #expect(frame.rows() == ["╭ Hi ╮", "│    │", "╰────╯"])
    #expect(frame.roles() == ["bttttb", "b....b", "bbbbbb"])
    var clipped = Frame(width: 3, height: 2)
    clipped.box(Rect(x: -1, y: 0, width: 3, height: 9))
    clipped.box(Rect(x: 0, y: 0, width: 1, height: 1))
    #expect(clipped.rows() == ["─╮", " │"])
  }

  @Test("restyles a rectangle and leaves its text")
  func restyles() {
    var frame = Frame(width: 5, height: 2)
    frame.put("abcde", at: 0, 0, Style(.good))
    frame.restyle(Rect(x: 1, y: 0, width: 2, height: 9), role: .selection, adding: .bold)
    frame.restyle(Rect(x: 4, y: 0, width: 9, height: 1), role: nil, adding: .reverse)
    #expect(frame.rows() == ["abcde", ""])
    #expect(frame.roles() == ["gSSgG", ".SS"])
  }

  @Test("fills with one column a cell, whatever it is given")
  func fillsSafely() {
    var frame = Frame(width: 4, height: 1)
    frame.fill(Rect(x: 0, y: 0, width: 1, height: 1), "\u{1B}")
    frame.fill(Rect(x: 1, y: 0, width: 1, height: 1), "日")
    frame.fill(Rect(x: 2, y: 0, width: 1, height: 1), "▒")
    #expect(frame.rows() == ["··▒"])
  }

  @Test("may have no cell at all", arguments: [(0, 0), (0, 3), (3, 0), (-1, -1)])
  func survivesEmptiness(width: Int, height: Int) {
    var frame = Frame(width: width, height: height)
    frame.put("abc日", at: 0, 0, width: 3)
    frame.box(Rect(x: 0, y: 0, width: 5, height: 5))
    frame.restyle(frame.bounds, role: .red)
    #expect(frame.rows().allSatisfy { $0.isEmpty })
    #expect(frame[0, 0] == .blank)
  }

  @Test("has a letter of its own for each role")
  func namesRoles() {
    #expect(Set(Role.allCases.map(Frame.letter(of:))).count == Role.allCases.count)
  }

  @Test("packs a cell into eight bytes")
  func packsCells() { #expect(MemoryLayout<Cell>.size == 8) }
}
