import Terminal
import Text

/// Every command by context, filterable, runnable with Enter; one that cannot be run says why.
struct HelpScreen: Overlay {
  private var filter = LineEditor()
  private var isFiltering = false
  private var list = ListState()
  private let contexts: [CommandContext]

  init(_ session: Session) { contexts = session.contexts }

  /// A line of the help: a heading, or a command.
  private enum Line {
    case heading(String)
    case command(Command)
  }

  private func lines(_ session: Session) -> [Line] {
    let words = filter.text.split(separator: " ").map { FilterWord(String($0)) }
    let rest = CommandContext.allCases.filter { !contexts.contains($0) }
    return (contexts + rest).flatMap { context -> [Line] in
      let commands = CommandTable.all.filter { command in
        command.context == context
          && words.allSatisfy {
            $0.occurs(in: command.sentence) || $0.occurs(in: command.label)
              || $0.occurs(in: session.keymap.names(of: command))
          }
      }
      return commands.isEmpty ? [] : [.heading(context.title)] + commands.map { .command($0) }
    }
  }

  mutating func handle(_ event: Event, in session: inout Session) -> OverlayOutcome {
    let lines = lines(session)
    let commands = lines.indices.filter { if case .command = lines[$0] { true } else { false } }
    switch event {
    case .paste(let text):
      if isFiltering { filter.insert(text) }
    case .key(.escape):
      if isFiltering || !filter.text.isEmpty {
        filter = LineEditor()
        isFiltering = false
      } else {
        return .close
      }
    case .key(.control("c")): return .close
    case .key(.enter):
      guard commands.indices.contains(list.selected), case .command(let command) = lines[commands[list.selected]] else {
        return .close
      }
      if let reason = obstacle(command, session) {
        session.notice = Notice(kind: .hint, text: "\(session.keymap.names(of: command)): \(reason)")
      } else {
        command.run(&session)
      }
      return .close
    case .key(.down), .key(.control("n")): list.move(by: 1, count: commands.count)
    case .key(.up), .key(.control("p")): list.move(by: -1, count: commands.count)
    case .key(.pageDown): list.move(by: 10, count: commands.count)
    case .key(.pageUp): list.move(by: -10, count: commands.count)
    case .key(.home): list.move(by: -commands.count, count: commands.count)
    case .key(.end): list.move(by: commands.count, count: commands.count)
    case .key(let key):
      if isFiltering {
        _ = filter.handle(key)
        list = ListState()
      } else if key == .character("/") {
        isFiltering = true
      } else if key == .character("q") || key == .character("?") {
        return .close
      } else if key == .character("j") {
        list.move(by: 1, count: commands.count)
      } else if key == .character("k") {
        list.move(by: -1, count: commands.count)
      }
    default: break
    }
    return .stay
  }

  func draw(into frame: inout Frame, _ session: Session) {
    let inner = Popup.draw(
      title: "Help: what every key does", help: "Enter runs it · / filters · Esc closes", width: 100, height: 200,
      into: &frame, session)
    let lines = lines(session)
    let commands = lines.indices.filter { if case .command = lines[$0] { true } else { false } }
    var y = inner.y
    if isFiltering || !filter.text.isEmpty {
      frame.put("/", at: inner.x, y, Style(.accent))
      filter.draw(at: inner.x + 1, y, width: inner.width - 1, isActive: isFiltering, into: &frame)
      y += 1
    }
    let foot = inner.height >= 8 ? 2 : 0
    let visible = inner.maxY - y - foot
    let selected = commands.indices.contains(list.selected) ? commands[list.selected] : 0
    var top = ListState()
    top.select(selected, count: lines.count)
    top.scroll(to: max(0, selected - visible / 2), visible: visible, count: lines.count)
    let keys = max(
      1, min(CommandTable.all.map { TextWidth.columns(session.keymap.names(of: $0)) }.max() ?? 0, inner.width / 4 - 2))
    for row in 0..<max(0, visible) where lines.indices.contains(top.top + row) {
      switch lines[top.top + row] {
      case .heading(let text): frame.put(text, at: inner.x, y + row, Style(.title), width: inner.width)
      case .command(let command):
        let obstacle = obstacle(command, session)
        frame.put(
          session.keymap.names(of: command), at: inner.x + 2, y + row, Style(obstacle == nil ? .accent : .muted),
          width: keys)
        frame.put(
          command.sentence, at: inner.x + keys + 4, y + row, Style(obstacle == nil ? .text : .muted),
          width: inner.width - keys - 4)
        if top.top + row == selected {
          frame.restyle(Rect(x: inner.x, y: y + row, width: inner.width, height: 1), role: .selection)
        }
      }
    }
    guard foot > 0, commands.indices.contains(list.selected), case .command(let command) = lines[selected] else {
      return
    }
    let reason = obstacle(command, session).map { "Not now: \($0)." } ?? "Enter runs it now."
    frame.put(command.sentence + ".", at: inner.x, inner.maxY - 2, Style(.text), width: inner.width)
    frame.put(reason, at: inner.x, inner.maxY - 1, Style(.muted), width: inner.width)
  }

  /// Why a command cannot be run from here; `nil` when it can.
  private func obstacle(_ command: Command, _ session: Session) -> String? {
    contexts.contains(command.context)
      ? command.obstacle(session) : "it belongs to: \(command.context.title.lowercased())"
  }
}
