import Programme
import Records
import Settings
import Terminal
import Text

/// A line in which a few letters find any command or any record with a name; Enter runs or opens.
struct CommandPalette: Overlay {
  /// One thing to find.
  private struct Entry {
    let title: String
    /// What stands at the right: the command's key, the record's kind.
    let mark: String
    /// What names it exactly: a command's id and label, its keys, what other programs call it.
    var names: [String] = []
    /// Whether it is a record, which is also found by its kind.
    var isRecord = false
    /// Why it cannot be run now; `nil` when it can.
    let obstacle: String?
    let run: @Sendable (inout Session) -> Void

    /// What the letters are looked for in.
    var text: String { isRecord ? "\(title) \(mark)" : title }
  }

  private var line = LineEditor()
  private var list = ListState()
  private let entries: [Entry]
  /// The places of what the letters find; found once a key, since there may be thousands.
  private var found: [Int]

  init(_ session: Session) {
    let contexts = session.contexts
    var entries = CommandTable.all.filter { contexts.contains($0.context) && $0.id != "palette" }.map { command in
      Entry(
        title: command.sentence, mark: session.keymap.keys(of: command).first?.name ?? "",
        names: command.aliases + [command.id, command.label] + session.keymap.keys(of: command).map(\.name),
        obstacle: command.obstacle(session), run: command.run)
    }
    entries += (session.open?.findable ?? []).map { record in
      Entry(title: record.title, mark: record.kind, isRecord: true, obstacle: nil) { $0.follow(record.target) }
    }
    self.entries = entries
    found = Array(entries.indices)
  }

  /// Finds what the letters name, the best first; equal ones in their order.
  private mutating func find() {
    let (typed, match) = (line.text.trimmed, FuzzyMatch(line.text))
    found = Array(entries.indices)
    guard !typed.isEmpty else { return }
    found = entries.indices.compactMap { place in
      let name = entries[place].names.firstIndex(of: typed).map { Int.max - $0 }
      return (name ?? match.score(entries[place].text)).map { (score: $0, place: place) }
    }
    .sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map(\.place)
  }

  mutating func handle(_ event: Event, in session: inout Session) -> OverlayOutcome {
    let count = found.count
    switch event {
    case .paste(let text):
      line.insert(text)
      list = ListState()
      find()
    case .key(.escape), .key(.control("c")): return .close
    case .key(.enter):
      guard found.indices.contains(list.selected) else {
        session.requests.append(.bell)
        return .stay
      }
      let entry = entries[found[list.selected]]
      if let obstacle = entry.obstacle {
        session.notice = Notice(kind: .hint, text: "\(entry.title): \(obstacle)")
      } else {
        entry.run(&session)
      }
      return .close
    case .key(.down), .key(.tab), .key(.control("n")): list.move(by: 1, count: count)
    case .key(.up), .key(.backTab), .key(.control("p")): list.move(by: -1, count: count)
    case .key(.pageDown): list.move(by: 10, count: count)
    case .key(.pageUp): list.move(by: -10, count: count)
    case .key(let key):
      if line.handle(key) {
        list = ListState()
        find()
      }
    default: break
    }
    return .stay
  }

  func draw(into frame: inout Frame, _ session: Session) {
    let inner = Popup.draw(
      title: "Find a command or a record", help: "letters find · Enter runs or opens · Esc leaves", width: 90,
      height: 18, into: &frame, session)
    guard inner.height > 1 else { return }
    frame.put(": ", at: inner.x, inner.y, Style(.accent))
    line.draw(at: inner.x + 2, inner.y, width: inner.width - 2, isActive: true, into: &frame)
    let room = inner.height - 1
    let first = max(0, min(list.selected - room / 2, found.count - room))
    for (row, place) in found.dropFirst(first).prefix(room).enumerated() {
      let entry = entries[place]
      let y = inner.y + 1 + row
      let mark = TextWidth.truncated(entry.mark, to: 14)
      frame.put(
        entry.title, at: inner.x + 1, y, Style(entry.obstacle == nil ? .text : .muted), width: max(0, inner.width - 17))
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
