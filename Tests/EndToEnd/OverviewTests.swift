import Testing

extension InATerminal {
  @Suite("The overview") struct OverviewTests {
    @Test("shows the programme, its partners and its roadblocks at once, also on 80 by 24")
    func opens() throws {
      let project = try ExampleProject()
      for (width, height) in [(120, 40), (80, 24)] {
        let window = try project.open(width: width, height: height)
        let screen = try window.screen()
        for text in [ExampleProject.programme, "1 Programme", "2 Partners", "3 Roadblocks", "status"] {
          #expect(screen.shows(text), "\(width)×\(height): \(text)\n\(screen.text)")
        }
        #expect(try window.state("alternate_on") == "1")
        try window.press("q")
        try window.waitUntilLeft(0)
      }
      #expect(project.text == project.original)
    }

    @Test("Convention “moving”: moves the selection with arrows and with vi's keys, to both ends and back")
    func moves() throws {
      let window = try ExampleProject().open()
      #expect(try window.screen().selectedRow.contains(ExampleProject.first))
      for (down, up) in [
        ("Down", "Up"), ("j", "k"), ("C-d", "C-u"), ("PageDown", "PageUp"), ("G", "g"), ("End", "Home"),
      ] {
        try window.press(down)
        try window.wait(until: "\(down) has moved down") { !$0.selectedRow.contains(ExampleProject.first) }
        try window.press(up)
        try window.wait(until: "\(up) has moved back") { $0.selectedRow.contains(ExampleProject.first) }
      }
    }

    @Test("Convention “panes”: goes round the panes with Tab and Shift-Tab")
    func panes() throws {
      let window = try ExampleProject().open()
      func selected(_ text: String) throws {
        try window.wait(until: "the selection stands at \(text)") { $0.selectedRow.contains(text) }
      }
      try window.press("Tab")
      try selected("Clarity")
      try window.press("Tab")
      try selected("Tarnwick")
      try window.press("BTab")
      try selected("Clarity")
      try window.press("3")
      try selected(ExampleProject.first)
    }

    @Test("Convention “panes”: zooms a pane with its number, and back with the same number or Escape")
    func zoom() throws {
      let window = try ExampleProject().open()
      for back in ["3", "Escape"] {
        try window.press("3")
        try window.waitUntilGone("Clarity")
        #expect(try window.screen().shows(ExampleProject.first))
        try window.press(back)
        try window.wait(for: "Clarity")
      }
    }

    @Test("opens the selected record with everything on it, and Escape comes back")
    func record() throws {
      let window = try ExampleProject().open()
      try window.press("Enter")
      try window.wait(for: "impact assessment")
      try window.press("Escape")
      try window.wait(for: "1 Programme")
      try window.waitUntilGone("impact assessment")
    }

    @Test("Convention “/ filter, n N”: narrows the roadblocks as a filter is typed, and Escape shows all again")
    func filter() throws {
      let window = try ExampleProject().open()
      try window.press("/")
      try window.wait(for: "Filter:")
      try window.type(ExampleProject.rare.word)
      try window.waitUntilGone(ExampleProject.first)
      try window.press("Enter")
      try window.waitUntilGone("Filter:")
      #expect(try window.screen().selectedRow.contains(ExampleProject.rare.title))
      try window.press("Escape")
      try window.wait(for: ExampleProject.first)
    }

    @Test("puts the roadblocks into the order that is chosen")
    func sort() throws {
      let window = try ExampleProject().open()
      try window.press("S")
      try window.wait(for: "Sort roadblocks by")
      try window.press("a")
      try window.wait(for: "by age")
      try window.press("g")
      try window.wait(until: "the oldest stands first") { !$0.selectedRow.contains(ExampleProject.first) }
    }

    @Test("Convention “? help”: lists every key in the help, finds one by a word and runs it")
    func help() throws {
      let window = try ExampleProject().open()
      try window.press("?")
      try window.wait(for: "Help")
      try window.press("/")
      try window.type("order of the roadblocks")
      try window.waitUntilGone("Raise a new roadblock")
      try window.press("Enter")
      try window.wait(for: "Sort roadblocks by")
      try window.press("Escape")
      try window.waitUntilGone("Sort roadblocks by")
    }
  }
}
