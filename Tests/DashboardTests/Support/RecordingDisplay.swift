@testable import Terminal

/// A display for tests: its events are a script, and it keeps what it is shown.
final class RecordingDisplay: Display {
  /// The size; a scripted `.resize` changes it as it is reported.
  private(set) var size: Size
  /// The palette set last.
  var palette: Palette = .monochrome
  /// Whether the mouse would be reported.
  var mouse = true
  /// Whether the script counts as input that waits, so that only the frame after its last event is drawn.
  var drainsScript = false
  /// The frames shown, oldest first.
  private(set) var frames: [Frame] = []
  /// Texts copied to the clipboard.
  private(set) var copied: [String] = []
  /// How often the bell rang.
  private(set) var bells = 0
  /// How often everything was drawn anew.
  private(set) var repaints = 0
  /// How often the program was stopped as by Ctrl-Z.
  private(set) var stops = 0
  /// How often the terminal was given to another program.
  private(set) var suspensions = 0
  /// Whether the display was closed.
  private(set) var isClosed = false
  /// The timeouts that were waited with, one for each event.
  private(set) var timeouts: [Int?] = []

  private var script: ArraySlice<Event>

  /// Makes a display that reports `events` in turn, and `.closed` when they are used up.
  init(width: Int = 80, height: Int = 24, events: [Event] = []) {
    size = Size(width: width, height: height)
    script = events[...]
  }

  /// Rings are not waited for: send `.woken` in the script instead.
  let waker = Waker()

  /// Adds keys to the script: one for each character of `text`.
  func type(_ text: String) { script += text.map { .key(.character($0)) } }

  /// Adds events to the script.
  func send(_ events: Event...) { script += events }

  /// Whether the script is drained before drawing and holds more.
  var hasPendingEvent: Bool { drainsScript && !script.isEmpty }

  /// A recording is as fast as what it records.
  var isBehind: Bool { false }

  /// Keeps the frame.
  func show(_ frame: Frame) { frames.append(frame) }

  /// Reports the script's next event at once.
  func next(timeoutMilliseconds: Int?) -> Event {
    timeouts.append(timeoutMilliseconds)
    guard let event = script.popFirst() else { return .closed }
    if case .resize(let width, let height) = event { size = Size(width: width, height: height) }
    return event
  }

  /// Counts the call.
  func repaint() { repaints += 1 }

  /// Counts the call.
  func bell() { bells += 1 }

  /// Keeps the text.
  @discardableResult
  func copyToClipboard(_ text: String) -> Bool {
    copied.append(text)
    return true
  }

  /// Counts the call and reports `.resumed` next.
  func suspend() {
    stops += 1
    script.insert(.resumed, at: script.startIndex)
  }

  /// Runs `body` and counts the call.
  func whileSuspended<Result>(_ body: () throws -> Result) rethrows -> Result {
    suspensions += 1
    return try body()
  }

  /// Notes that the display was closed.
  func close() { isClosed = true }
}
