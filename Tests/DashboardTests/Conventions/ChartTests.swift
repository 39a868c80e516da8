import Insight
import Programme
import Records
import Testing

@testable import Dashboard
@testable import Terminal
import Text

@Suite("Convention “charts”") struct ChartTests {
  private static let bars: [(parts: [Int], whole: Int, width: Int, cells: [Int])] = [
    ([3, 1, 0, 0], 4, 4, [3, 1, 0, 0]), ([3, 1, 0, 0], 4, 16, [12, 4, 0, 0]), ([3, 1, 0, 0], 4, 400, [12, 4, 0, 0]),
    ([98, 1, 1, 0], 100, 10, [8, 1, 1, 0]), ([0, 0, 0, 0], 9, 10, [0, 0, 0, 0]),
    ([5, 5, 0, 0], 1000, 10, [1, 1, 0, 0]),
    ([1, 1, 1, 1], 4, 2, [1, 1, 0, 0]), ([2, 2, 0, 0], 0, 10, [0, 0, 0, 0]),
  ]

  @Test(arguments: bars)
  func `a bar is as long as its sum, and what is there takes a cell as long as there is room`(
    parts: [Int], whole: Int, width: Int, cells: [Int]
  ) {
    let found = StackedBar.cells(parts, of: whole, width: width)
    #expect(found.reduce(0, +) <= width)
    #expect(found.count { $0 > 0 } == cells.count { $0 > 0 })
    if width >= 4 { #expect(found == cells) }
  }

  @Test func `columns stand on one scale, and what is more than nothing shows`() {
    #expect(ColumnChart.rows([0, 1, 4, 8], highest: 8, height: 2, width: 3) == ["          ██", "    ▂▂ ██ ██"])
    #expect(ColumnChart.rows([1], highest: 10_000, height: 3, width: 2) == ["  ", "  ", " ▁"])
    #expect(ColumnChart.rows([0, 0], highest: 0, height: 1, width: 2) == ["    "])
  }

  @Test(arguments: [40, 56, 76, 116, 200], [1, 9, 99, 999, 99_999])
  func `as many weeks are shown as their numbers have room`(width: Int, highest: Int) {
    let columns = WeekColumns(12, highest: highest, lead: 15, in: width)
    let row = columns.numbers([Span("  closed")], [Int](repeating: highest, count: 12)).map(\.text).joined()
    #expect(row.count <= width && columns.count >= 1)
    #expect(
      row.split(separator: " ").dropFirst().map(String.init) == [String](repeating: "\(highest)", count: columns.count))
  }

  @Test(arguments: [20, 30, 56, 76, 116])
  func `a slip chart keeps to its width and ends in the date that stands`(width: Int) throws {
    for milestone in Scene.example.programme.milestones {
      let history = SlipHistory(milestone)
      let lines = SlipChart(history, on: Scene.today, width: width).lines.map { $0.map(\.text).joined() }
      #expect(lines.allSatisfy { TextWidth.columns($0) <= width })
      #expect(lines.joined(separator: " ").contains(history.words.prefix(8)))
      guard width >= 56, let last = history.points.last, last.saidOn != nil else { continue }
      let end = milestone.metOn == nil ? "●" : "✓"
      let date = milestone.metOn ?? last.date
      #expect(lines.contains { $0.contains(date.words) && $0.hasSuffix(end) }, "\(milestone.id): \(lines)")
    }
  }

  @Test func `a date said ahead of its day, or out of order, draws nothing outside of the chart`() {
    var milestone = Milestone()
    milestone.id = ID("ODD")
    milestone.baseline = Scene.today
    for (said, date) in [(400, 5), (0, -900), (400, 8000), (400, 3), (-30, 3)] {
      var forecast = Forecast()
      forecast.on = Scene.today + said
      forecast.date = Scene.today + date
      milestone.forecasts.append(forecast)
    }
    for width in 0...90 {
      let lines = SlipChart(SlipHistory(milestone), on: Scene.today, width: width).lines
      #expect(lines.allSatisfy { TextWidth.columns($0.map(\.text).joined()) <= max(width, 8) })
    }
  }

  @Test func `different dates have rows of their own where ten rows are enough`() {
    let days = [0, 30, 61, 92].map { Scene.today + $0 }
    #expect(SlipChart.rows(days) == 4)
    #expect(SlipChart.rows([Scene.today, Scene.today]) == 1)
    #expect(SlipChart.rows([Scene.today, Scene.today + 1, Scene.today + 1000]) == 10)
  }

  @Test(arguments: [9, 10, 11, 30]) func `a milestone forecast anew many times is drawn in ten rows`(count: Int) {
    #expect(SlipChart.rows((0..<count).map { Scene.today + 31 * $0 }) <= 10)
    var milestone = Milestone()
    milestone.forecasts = (0..<count).map { number in
      var forecast = Forecast()
      (forecast.on, forecast.date) = (Scene.today + -1000 + 31 * number, Scene.today + 31 * number)
      return forecast
    }
    let lines = SlipChart(SlipHistory(milestone), on: Scene.today, width: 60).lines
    #expect(lines.count <= 14)
  }

  @Test func `series are told apart without colour, also in ASCII`() {
    let plain = ChartSeries.all.compactMap { $0.glyph.unicodeScalars.first }.map(GlyphSet.ascii.glyph)
    #expect(Set(plain).count == ChartSeries.all.count && !plain.contains("?"))
  }

  @Test(arguments: [(80, 24), (120, 40), (60, 20)])
  func `charts read in ASCII too`(width: Int, height: Int) throws {
    let scene = try Scene(width: width, height: height)
    scene.press(.character("l"), .tab, .tab, .tab, .tab)
    let rows = scene.rows.map { row in
      String(String.UnicodeScalarView(row.unicodeScalars.map(GlyphSet.ascii.glyph)))
    }
    #expect(!rows.dropLast().joined().contains("?"))
    var frame = Frame(width: width, height: height)
    for (y, row) in rows.enumerated() { frame.put(row, at: 0, y) }
    if width == 120 { try GoldenFrame.check(frame, "ahead-ascii") }
  }

  @Test(arguments: CommandTableLaws.screens.indices) func `no screen draws braille`(index: Int) throws {
    let scene = try CommandTableLaws.screens[index].scene()
    #expect(!scene.text.unicodeScalars.contains { (0x2800...0x28FF).contains($0.value) })
  }

  @Test func `trends and columns are eighth blocks, and each height has a sign of its own in ASCII`() {
    let blocks = (0x2581...0x2588).compactMap(Unicode.Scalar.init)
    #expect(Set(blocks.map { GlyphSet.ascii.glyph(for: $0) }).count == 8)
    #expect(blocks.allSatisfy { GlyphSet.ascii.glyph(for: $0).isASCII })
    let drawn =
      Sparkline.blocks([1, 2, 3, 4, 5], low: 1, high: 5, width: 5)
      + ColumnChart.rows([1, 3, 8], highest: 8, height: 2, width: 1).joined()
    #expect(drawn.unicodeScalars.allSatisfy { $0 == " " || blocks.contains($0) }, "\(drawn)")
  }
}
