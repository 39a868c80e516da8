import Insight
import Programme
import ProjectStore
import Records
import Terminal

/// Chooses a roadblock's status: its first letter sets it at once; Tab adds a note to it, before or after.
struct StatusChooser: Overlay {
  private let id: ID<Roadblock>
  /// The status that is left.
  private var standing: Meanwhile<Status>
  private var selected: Status
  private var note = LineEditor()
  private var isInNote = false
  /// The note with which the status was set here already; the popup then only waits for a note or for leave to go.
  private var noteMade: String?
  private var isSet: Bool { noteMade != nil }

  init(_ roadblock: Roadblock) {
    id = roadblock.id
    standing = Meanwhile(roadblock.status)
    selected = roadblock.status
  }

  mutating func handle(_ event: Event, in session: inout Session) -> OverlayOutcome {
    switch event {
    case .paste(let text):
      if isInNote { note.insert(text) }
      return .stay
    case .key(let key): return isInNote ? inNote(key, &session) : inList(key, &session)
    default: return .stay
    }
  }

  private mutating func inList(_ key: Key, _ session: inout Session) -> OverlayOutcome {
    switch key {
    case .escape, .control("c"): return .close
    case .tab, .backTab:
      isInNote = true
      return .stay
    case .enter: return finish(&session)
    default: break
    }
    if isSet { return finish(&session) == .close ? .passOn : .stay }
    switch key {
    case .down, .character("j"): selected = moved(1)
    case .up, .character("k"): selected = moved(-1)
    case .character(let letter):
      guard let status = Status.allCases.first(where: { $0.letter == Character(letter.lowercased()) }) else {
        return .stay
      }
      selected = status
      set(&session)
    default: break
    }
    return .stay
  }

  private mutating func inNote(_ key: Key, _ session: inout Session) -> OverlayOutcome {
    switch key {
    case .escape, .tab, .backTab:
      isInNote = false
      return .stay
    case .enter:
      return finish(&session)
    default:
      _ = note.handle(key)
      return .stay
    }
  }

  private func moved(_ step: Int) -> Status {
    let all = Status.allCases
    return all[max(0, min(all.count - 1, selected.rank + step))]
  }

  /// Closes when the status stands with the note as it is typed, or when there is nothing to set.
  private mutating func finish(_ session: inout Session) -> OverlayOutcome {
    if note.text == noteMade { return .close }
    set(&session)
    return note.text == noteMade || hasNothingToSet ? .close : .stay
  }

  private var hasNothingToSet: Bool { selected == standing.base && note.text.isEmpty }

  /// Sets the status with the note, as one edit: what was set here already is taken back and made anew with it.
  private mutating func set(_ session: inout Session) {
    if isSet {
      session.takeBackQuietly()
      noteMade = nil
    }
    guard !hasNothingToSet else {
      session.notice = Notice(kind: .hint, text: "\(id) is \(standing.base.rawValue) already")
      return
    }
    if !isSet, let now = session.open?.project.roadblock(id)?.status {
      _ = standing.takeIn(now, under: true)
    }
    if standing.question({ $0.rawValue }) != nil {
      session.notice = Notice(
        kind: .hint, text: "somebody else set \(id) to \(standing.base.rawValue) meanwhile: once more sets it")
      return
    }
    let (status, said) = (selected, note.text)
    let count = session.open?.store.history.done.count
    session.change(id, note: said) { $0.status = status }
    // An edit that was refused is not there to be taken back later.
    if session.open?.store.history.done.count != count { noteMade = said }
  }

  func draw(into frame: inout Frame, _ session: Session) {
    guard let roadblock = session.open?.project.roadblock(id) else { return }
    let help =
      isInNote
      ? (isSet ? "Enter keeps the note · Esc back" : "Enter sets it · Esc back")
      : isSet
        ? "Enter close · Tab add a note · \(session.keymap.name(of: "undo")) undo"
        : "letter sets it · Tab note · Esc leave"
    let inner = Popup.draw(
      title: roadblock.title, help: help, width: 62, height: Status.allCases.count + 4, into: &frame, session)
    let days = session.open.flatMap { roadblock.daysInStatus(on: $0.insight.today) }
    // On a low screen the list gives way: what is typed must be seen.
    let hasNote = isInNote || inner.height > 1
    let visible = max(0, min(Status.allCases.count, inner.height - (hasNote ? 1 : 0)))
    let first = max(0, min(selected.rank - visible + 1, Status.allCases.count - visible))
    for (row, status) in Status.allCases.dropFirst(first).prefix(visible).enumerated() {
      let isNow = status == roadblock.status
      let lead =
        isSet
        ? (session.isUnsaved ? "set, but NOT SAVED" : "✓ set")
        : days.map { "← now, for \(counted($0, "day"))" } ?? "← now"
      frame.put(
        [
          Span(" \(status.letter)  ", .accent, .bold),
          Span(status.rawValue + String(repeating: " ", count: 14 - status.rawValue.count)),
          Span(isNow ? lead : status == .waiting ? "on whom, since when?" : "", .muted),
        ], at: inner.x, inner.y + row, width: inner.width)
      if status == selected {
        frame.restyle(Rect(x: inner.x, y: inner.y + row, width: inner.width, height: 1), role: .selection)
      }
    }
    guard hasNote, !inner.isEmpty else { return }
    let y = inner.maxY - 1
    let label = min(6, inner.width - 1)
    frame.put("Note: ", at: inner.x, y, Style(isInNote ? .title : .muted), width: label)
    note.draw(at: inner.x + label, y, width: inner.width - label, isActive: isInNote, into: &frame)
  }
}
