import Testing

@testable import Dashboard

@Suite struct SparklineTests {
  @Test(arguments: [
    ([1, 3, 5], 4, "▁▅█"),
    ([1, 2, 3, 4, 5], 3, "▅▆█"),
    ([nil, 5, nil], 4, "·█·"),
    ([-3, 99], 4, "▁█"),
    ([.nan, .infinity], 4, "··"),
    ([2, 3], 0, ""),
    ([2, 3], -1, ""),
    ([], 4, ""),
  ]) func `scores stand as blocks with the newest last`(values: [Double?], width: Int, blocks: String) {
    #expect(Sparkline.blocks(values, low: 1, high: 5, width: width) == blocks)
  }

  @Test func `a scale without room shows dots`() {
    #expect(Sparkline.blocks([1, 2], low: 5, high: 5, width: 2) == "··")
  }
}
