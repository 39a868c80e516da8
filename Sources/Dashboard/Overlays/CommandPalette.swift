import Programme
import Terminal

/// A line in which a few letters find any command, partner, milestone, outcome or open roadblock; Enter runs or opens.
struct CommandPalette: Overlay {
  /// One thing to find.
  private struct Entry {
    let title: String
    /// What stands at the right: the command's key, the record's kind.
    let mark: String
    /// Why it cannot be run now; `nil` when it can.
    let obstacle: String?
    let run: @Sendable (inout Session) -> Void
  }

  private var line = LineEditor()
  private var list = ListState()
  private let entries: [Entry]

  init(_ session: Session) {
    let contexts = session.contexts
    var entries = CommandTable.all.filter { contexts.contains($0.context) && $0.id != "palette" }.map { command in
      Entry(
        title: command.sentence, mark: session.keymap.keys(of: command).first?.name ?? "",
        obstacle: command.obstacle(session), run: command.run)
    }
    guard let project = session.open?.project else {
      self.entries = entries
      return
    }
    func add(_ title: String, _ kind: String, _ item: ItemReference) {
      entries.append(
        Entry(title: title, mark: kind, obstacle: nil) { $0.pages.append(Page(subject: .record(item))) })
    }
    for partner in project.partners { add("\(partner.name) \(partner.id)", "partner", .partner(partner.id)) }
    for milestone in project.programme.milestones {
      add("\(milestone.id) \(milestone.title)", "milestone", .milestone(milestone.id))
    }
    for outcome in project.programme.outcomes { add("\(outcome.id) \(outcome.title)", "outcome", .outcome(outcome.id)) }
    for roadblock in project.roadblocks where roadblock.status.isOpen {
      add("\(roadblock.id) \(roadblock.title)", "roadblock", .roadblock(roadblock.id))
    }
    self.entries = entries
  }

  /// What the letters find, the best first; equal ones in their order.
  private var found: [Entry] {
    let match = FuzzyMatch(line.text)
    if line.text.isEmpty { return entries }
    return entries.enumerated().compactMap { place, entry in match.score(entry.title).map { ($0, place, entry) } }
      .sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.2)
  }

  mutating func handle(_ event: Event, in session: inout Session) -> OverlayOutcome {
    let count = found.count
    switch event {
    case .paste(let text): line.insert(text)
    case .key(.escape), .key(.control("c")): return .close
    case .key(.enter):
      let found = found
      guard found.indices.contains(list.selected) else {
        session.requests.append(.bell)
        return .stay
      }
      if let obstacle = found[list.selected].obstacle {
        session.notice = Notice(kind: .hint, text: "\(found[list.selected].title): \(obstacle)")
      } else {
        found[list.selected].run(&session)
      }
      return .close
    case .key(.down), .key(.tab), .key(.control("n")): list.move(by: 1, count: count)
    case .key(.up), .key(.backTab), .key(.control("p")): list.move(by: -1, count: count)
    case .key(.pageDown): list.move(by: 10, count: count)
    case .key(.pageUp): list.move(by: -10, count: count)
    case .key(let key): if line.handle(key) { list = ListState() }
    default: break
    }
    return .stay
  }

  func draw(into frame: inout Frame, _ session: Session) {
    let found = found
    let inner = Popup.draw(
      title: "Find a command or a record", help: "letters find · Enter runs or opens · Esc leaves", width: 90,
      height: 18, into: &frame, session)
    guard inner.height > 1 else { return }
    frame.put(": ", at: inner.x, inner.y, Style(.accent))
    line.draw(at: inner.x + 2, inner.y, width: inner.width - 2, isActive: true, into: &frame)
    let room = inner.height - 1
    let first = max(0, min(list.selected - room / 2, found.count - room))
    for (row, entry) in found.dropFirst(first).prefix(room).enumerated() {
      let y = inner.y + 1 + row
      let mark = TextWidth.truncated(entry.mark, to: 12)
      frame.put(
        entry.title, at: inner.x + 1, y, Style(entry.obstacle == nil ? .text : .muted), width: max(0, inner.width - 15))
      frame.put(mark, at: inner.maxX - TextWidth.columns(mark), y, Style(.muted))
      if first + row == list.selected {
        frame.restyle(Rect(x: inner.x, y: y, width: inner.width, height: 1), role: .selection)
      }
    }
    if found.isEmpty {
      frame.put("Nothing is called so.", at: inner.x + 1, inner.y + 1, Style(.muted), width: inner.width - 1)
    }
  }
}
