import Testing

@testable import Commands

@Suite struct PrintedPagesTests {
  @Test(arguments: [
    ["overview"], ["findings"], ["lookahead"], ["partner", "ALDER"], ["practices", "ALDER"], ["selection", "ALDER"],
    ["contract", "ALDER"], ["scorecard", "ALDER"], ["governance", "ALDER"], ["governance", "ASH"],
    ["roadblock", "RB-AAAA"], ["steps"],
  ])
  func `Nothing printed names a key or marks a selection`(pane: [String]) {
    let stage = Stage.withSample()
    let output = stage.run(["show", "DIR/a.tandem.json"] + pane).output
    for mark in ["(f)", "Enter ", "▌", "▏", " ↓", "sets one", "marks the selected", "scores the selected"] {
      #expect(!output.contains(mark), "\(mark) in \(output)")
    }
  }
}
