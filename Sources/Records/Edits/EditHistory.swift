/// The edits that can be taken back and those that can be made again.
public struct EditHistory: Equatable, Sendable {
  /// Edits made, the last one last.
  public private(set) var done: [Edit] = []
  /// Edits taken back, the next to make again last.
  public private(set) var undone: [Edit] = []

  /// Starts with nothing to take back.
  public init() {}

  /// Notes an edit that was made; what was taken back before can no longer be made again.
  public mutating func record(_ edit: Edit) {
    done.append(edit)
    undone = []
  }

  /// Puts an earlier edit behind all others that can be taken back, for histories that reach further than this one.
  public mutating func recall(_ edit: Edit) { done.insert(edit, at: 0) }

  /// Forgets the last edit made, for callers that find that it can no longer be taken back.
  public mutating func passOver() { _ = done.popLast() }

  /// Forgets the edit taken back last, for callers that find that it can no longer be made again.
  public mutating func passOverUndone() { _ = undone.popLast() }

  /// Moves the last edit made to those taken back, for callers that change the project themselves.
  @discardableResult
  public mutating func stepBack() -> Edit? {
    guard let edit = done.popLast() else { return nil }
    undone.append(edit)
    return edit
  }

  /// Moves the edit taken back last to those made, for callers that change the project themselves.
  @discardableResult
  public mutating func stepForward() -> Edit? {
    guard let edit = undone.popLast() else { return nil }
    done.append(edit)
    return edit
  }
}
