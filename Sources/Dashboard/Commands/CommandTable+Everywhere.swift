import Terminal

extension CommandTable {
  static let needsProject: @Sendable (Session) -> String? = { session in
    session.open == nil ? "open a project first" : nil
  }

  /// Moving in a list, scrolling a page.
  static let moving: [Command] = [
    Command("down", "", "Down one row", keys: [.down, .character("j")], in: .list) { $0.move(by: 1) },
    Command("up", "", "Up one row", keys: [.up, .character("k")], in: .list) { $0.move(by: -1) },
    Command("half-page-down", "", "Down half a page", keys: [.control("d")], in: .list) { $0.move(byPages: 0.5) },
    Command("half-page-up", "", "Up half a page", keys: [.control("u")], in: .list) { $0.move(byPages: -0.5) },
    Command("page-down", "", "Down a page", keys: [.pageDown], in: .list) { $0.move(byPages: 1) },
    Command("turn-page", "", "Down a page", keys: [.character(" ")], in: .turning) { $0.move(byPages: 1) },
    Command("page-up", "", "Up a page", keys: [.pageUp], in: .list) { $0.move(byPages: -1) },
    Command("first", "", "To the first row", keys: [.character("g"), .home], in: .list) { $0.moveToEnd(false) },
    Command("last", "", "To the last row", keys: [.character("G"), .end], in: .list) { $0.moveToEnd(true) },
  ]

  /// What can be done on every screen.
  static let everywhere: [Command] = [
    Command(
      "export", "export", "Write a snapshot for the board beside the project file", keys: [.character("x")],
      in: .everywhere, unavailable: needsProject
    ) { session in
      session.overlay = ExportChooser.make(session)
    },
    Command(
      "undo", "undo", "Take back the last change", keys: [.character("u")], in: .everywhere, changesProject: true
    ) { $0.undo() },
    Command(
      "redo", "", "Make the change again that was taken back", keys: [.control("r")], in: .everywhere,
      changesProject: true
    ) { $0.redo() },
    Command(
      "back", "back", "Back one step: from a record, a filter, a zoomed pane, a project", keys: [.escape],
      in: .everywhere,
      unavailable: { $0.canGoBack ? nil : "this is the first screen (q quits)" }
    ) { $0.back() },
    Command("reload", "", "Read the file again", keys: [.character("r")], in: .everywhere) { $0.reload() },
    Command(
      "help", "help", "Show what every key does; Enter there runs it", keys: [.character("?"), .function(1)],
      in: .everywhere
    ) {
      session in
      session.overlay = HelpScreen(session)
    },
    Command(
      "mouse", "", "Turn the mouse on or off; off, the terminal's own selection of text works",
      keys: [.character("m")], in: .everywhere
    ) { $0.requests.append(.mouse) },
    Command(
      "palette", "", "Find any command or record by a few letters", keys: [.character(":"), .control("p")],
      in: .everywhere
    ) { $0.overlay = CommandPalette($0) },
    Command(
      "yank", "", "Copy what is selected to the clipboard, through the terminal (OSC 52)", keys: [.character("y")],
      in: .everywhere, unavailable: { $0.yanked == nil ? "nothing is selected" : nil }
    ) { session in
      if let text = session.yanked { session.requests.append(.copy(text)) }
    },
    Command("messages", "", "Show the messages of this session", keys: [.character("M")], in: .everywhere) {
      $0.overlay = MessageLog()
    },
    Command(
      "theme", "", "Choose how the screen looks, with each theme shown at once; it is remembered",
      keys: [.character("t")], in: .everywhere
    ) { $0.overlay = ThemeChooser($0) },
    Command("repaint", "", "Paint the screen anew", keys: [.control("l")], in: .everywhere) {
      $0.requests.append(.repaint)
    },
    Command("suspend", "", "Suspend to the shell; fg comes back", keys: [.control("z")], in: .everywhere) {
      $0.requests.append(.suspend)
    },
    Command(
      "save", "", "Save now; every change is saved by itself, so this only tries again what failed",
      keys: [.control("s")], aliases: ["w", "write"], in: .everywhere, changesProject: true, unavailable: needsProject
    ) { $0.save() },
    Command(
      "quit", "quit", "Leave; asks only when something is not saved", keys: [.character("q"), .control("c")],
      aliases: ["q!", "qa", "wq", "exit"], in: .everywhere
    ) {
      $0.quit()
    },
  ]
}
