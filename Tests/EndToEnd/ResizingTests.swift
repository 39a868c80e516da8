import Testing

extension InATerminal {
  @Suite("Resizing") struct ResizingTests {
    @Test(
      "Convention “small terminals”: follows the terminal through every size and back, with the same record selected")
    func sizes() throws {
      let window = try ExampleProject().open()
      try window.press("Down")
      try window.wait(until: "the second is selected") { $0.selectedRow.contains(ExampleProject.second) }
      let before = try window.screen().text

      try window.resize(to: 60, 20)
      try window.wait(until: "the row stands in 60 columns") {
        $0.selectedRow.contains("Second") && $0.rows.allSatisfy { $0.count <= 60 }
      }
      try window.resize(to: 10, 3)
      try window.wait(until: "something stands on 10 by 3") { screen in
        screen.rows.count <= 3 && screen.rows.contains { !$0.isEmpty } && screen.rows.allSatisfy { $0.count <= 10 }
      }
      try window.resize(to: 200, 60)
      try window.wait(until: "a row is as wide as the terminal") { screen in
        screen.rows.contains { $0.count > 190 } && screen.selectedRow.contains(ExampleProject.second)
      }
      try window.resize(to: 120, 40)
      try window.wait(until: "all is as before") { $0.text == before }
      try window.press("q")
      try window.waitUntilLeft(0)
    }
  }
}
