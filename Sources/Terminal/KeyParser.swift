/// Reads the bytes that a terminal sends as events.
///
/// Knows the sequences of the ECMA-48 family (xterm, tmux, screen, Linux console, VT100) without a terminal database.
/// What it does not know, replies to queries above all, is swallowed whole: no part of it becomes a key. Bytes may come
/// in pieces of any size. Times are in milliseconds of any clock that only goes forward.
struct KeyParser {
  /// What the parser needs more bytes for.
  enum Wait {
    /// An escape character that may be a key or the start of a sequence, or half of a character.
    case sequence
    /// The end of a paste.
    case paste
  }

  /// Pasted bytes that are kept; the rest of a longer paste is dropped.
  static let pasteLimit = 1 << 20

  private enum State { case ground, paste, string }

  /// The outcome of looking at the front of what is pending.
  enum Step {
    case needsMore
    case took(Int, [Event])
    case entersPaste(Int)
    case entersString(Int)
  }

  private var state: State = .ground
  private var pending: [UInt8] = []
  private var pasted: [UInt8] = []
  private var lastPress: (x: Int, y: Int, time: Int)?

  /// What the parser waits for, or nil when every byte is accounted for.
  var wait: Wait? {
    if state == .paste { return .paste }
    return pending.isEmpty && state == .ground ? nil : .sequence
  }

  /// Takes bytes that were read at `time` and returns the events that are complete.
  mutating func feed(_ bytes: some Sequence<UInt8>, at time: Int = 0) -> [Event] {
    pending += bytes
    var events: [Event] = []
    var position = 0
    while position < pending.count {
      let step =
        switch state {
        case .ground: ground(pending[position...], at: time)
        case .paste: paste(pending[position...])
        case .string: string(pending[position...])
        }
      switch step {
      case .needsMore:
        pending.removeFirst(position)
        return events
      case .took(let count, let found):
        position += count
        events += found
      case .entersPaste(let count):
        position += count
        state = .paste
      case .entersString(let count):
        position += count
        state = .string
      }
    }
    pending.removeAll(keepingCapacity: true)
    return events
  }

  /// Says that no byte came for as long as a sequence may take, and returns what the bytes at hand mean then.
  mutating func timeout() -> [Event] {
    defer {
      state = .ground
      pending.removeAll(keepingCapacity: true)
    }
    switch state {
    case .paste:
      pasted += pending
      return [finishPaste()]
    case .string:
      return []
    case .ground:
      guard pending.first == 0x1B else { return [] }
      if pending.count == 1 { return [.key(.escape)] }
      return pending.count == 2 ? [.key(.alt(Character(Unicode.Scalar(pending[1]))))] : []
    }
  }

  private mutating func ground(_ bytes: ArraySlice<UInt8>, at time: Int) -> Step {
    guard let first = bytes.first else { return .needsMore }
    switch first {
    case 0x1B: return escape(bytes, at: time)
    case 0x20...0x7E, 0x80...: return text(bytes)
    default: return .took(1, [.key(Self.controlKey(first))])
    }
  }

  private mutating func escape(_ bytes: ArraySlice<UInt8>, at time: Int) -> Step {
    guard let second = bytes.dropFirst().first else { return .needsMore }
    switch second {
    case UInt8(ascii: "["):
      let step = Self.controlSequence(bytes)
      if case .took(let count, let events) = step { return .took(count, events.map { withDoubles($0, at: time) }) }
      return step
    case UInt8(ascii: "O"): return Self.singleShift(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      return bytes.count == 2 ? .needsMore : .entersString(2)
    case 0x20...0x7E: return .took(2, [.key(.alt(Character(Unicode.Scalar(second))))])
    case 0x80...: return altText(bytes)
    default: return .took(1, [.key(.escape)])
    }
  }

  /// A run of printable characters, put together to graphemes.
  private func text(_ bytes: ArraySlice<UInt8>) -> Step {
    let run = bytes.prefix { $0 >= 0x20 && $0 != 0x7F }
    let complete = Self.completeUTF8(run)
    if complete.isEmpty { return run.count == bytes.count ? .needsMore : .took(run.count, []) }
    // Half a character before a control byte will not be completed.
    let used = run.count == bytes.count ? complete.count : run.count
    return .took(used, Self.decoded(complete).map { .key(.character($0)) })
  }

  private func altText(_ bytes: ArraySlice<UInt8>) -> Step {
    let lead = bytes[bytes.startIndex + 1]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    if bytes.count < 1 + length { return .needsMore }
    return .took(1 + length, Self.decoded(bytes.dropFirst().prefix(length)).prefix(1).map { .key(.alt($0)) })
  }

  private mutating func paste(_ bytes: ArraySlice<UInt8>) -> Step {
    let end = Array("\u{1B}[201~".utf8)
    var index = bytes.startIndex
    while let escape = bytes[index...].firstIndex(of: 0x1B) {
      let rest = bytes[escape...]
      if rest.starts(with: end) {
        keep(bytes[..<escape])
        state = .ground
        return .took(escape - bytes.startIndex + end.count, [finishPaste()])
      }
      if rest.count < end.count && end.starts(with: rest) {
        keep(bytes[..<escape])
        return escape == bytes.startIndex ? .needsMore : .took(escape - bytes.startIndex, [])
      }
      index = escape + 1
    }
    keep(bytes)
    return .took(bytes.count, [])
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    pasted += bytes.prefix(max(0, Self.pasteLimit - pasted.count))
  }

  private mutating func finishPaste() -> Event {
    let whole = Self.completeUTF8(pasted[...])
    let text = String(decoding: whole, as: UTF8.self)
    pasted = []
    // Terminals send CR for the end of a line, as the Enter key does.
    return .paste(String(text.map { $0 == "\r" || $0 == "\r\n" ? "\n" : $0 }))
  }

  /// The inside of a reply (OSC, DCS and the like), up to BEL or ST.
  private mutating func string(_ bytes: ArraySlice<UInt8>) -> Step {
    guard let end = bytes.firstIndex(where: { $0 == 0x07 || $0 == 0x1B || $0 == 0x18 || $0 == 0x1A }) else {
      return .took(bytes.count, [])
    }
    let before = end - bytes.startIndex
    if bytes[end] != 0x1B {
      state = .ground
      return .took(before + 1, [])
    }
    guard bytes.count > before + 1 else { return before == 0 ? .needsMore : .took(before, []) }
    state = .ground
    return .took(bytes[end + 1] == UInt8(ascii: "\\") ? before + 2 : before, [])
  }

  private mutating func withDoubles(_ event: Event, at time: Int) -> Event {
    guard case .mouse(var mouse) = event, mouse.kind == .press else { return event }
    if let last = lastPress, last.x == mouse.x, last.y == mouse.y, time - last.time <= 400 {
      lastPress = nil
      mouse.kind = .doublePress
    } else {
      lastPress = (mouse.x, mouse.y, time)
    }
    return .mouse(mouse)
  }
}
