import CTerminal
import Glibc

/// A real terminal, driven by ncurses.
///
/// Open one at a time, and use it on the thread that opened it. It puts the terminal back as it was when it is closed,
/// when the process exits, and when the process crashes.
///
/// Safe, because the pointer that curses gave is handed to nobody else, and to curses only while the display is open.
@safe public final class CursesDisplay: Display {
  /// Milliseconds without a byte after which a paste that has not ended counts as complete.
  static let pastePatience = 5000
  /// Milliseconds after which an escape character counts as a key while it may as well begin a reply.
  static let replyDelay = 200

  let screen: OpaquePointer
  let input: Int32
  let ownsInput: Bool
  let glyphs: GlyphSet
  let tier: ColorTier
  let escapeDelay = TerminalEnvironment.escapeDelay
  let terminal: String

  /// Wakes `next` from any thread.
  public let waker = Waker()

  var parser = KeyParser()
  var queue: [Event] = []
  /// When the last byte came that the parser waits to see continued.
  var lastInput = 0
  /// What is known of how fast the terminal shows what it is sent.
  var pace = LinePace()
  /// Whether a frame waits until the terminal has caught up.
  var holdsFrame = false
  var isGone = false
  var isOpen = true

  /// The frame that the terminal shows, or nil when it has to be drawn from nothing.
  var shown: Frame?
  /// Curses' attributes and pair of each role.
  var paints: [(attributes: Attributes, pair: Int32, hasGround: Bool)] = []
  /// Cells on their way to curses; kept, so that a frame allocates nothing.
  var line: [ct_cell] = []

  /// The columns and rows of the terminal.
  public private(set) var size: Size

  /// How roles look; without colours, or with NO_COLOR, `Palette.monochrome` is used whatever is set.
  public var palette: Palette {
    didSet {
      if palette == oldValue || !isOpen { return }
      resolvePaints()
      showAgain()
    }
  }

  /// Whether mouse reports are asked for.
  public var mouse: Bool {
    didSet { if isOpen { unsafe ct_set_mouse(screen, mouse) } }
  }

  /// Opens the terminal; the screen stays as it is until the first frame is shown.
  ///
  /// - Throws: `DisplayError` when there is no terminal, or none of a kind that can be used.
  public init(options: DisplayOptions = DisplayOptions()) throws(DisplayError) {
    guard isatty(options.output) == 1 else { throw .outputIsNoTerminal }
    guard let name = options.terminal ?? TerminalEnvironment.value("TERM"), !name.isEmpty else { throw .terminalUnset }
    let isUTF8 = ct_use_locale()
    let ownsInput = isatty(options.input) != 1
    let input = unsafe ownsInput ? Glibc.open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC) : options.input
    guard input >= 0 else { throw .inputIsNoTerminal }
    do throws(DisplayError) {
      unsafe (screen, terminal) = try unsafe Self.open(name, options)
    } catch {
      if ownsInput { Glibc.close(input) }
      throw error
    }
    self.input = input
    self.ownsInput = ownsInput
    glyphs = options.glyphs ?? (!isUTF8 ? .ascii : terminal.hasPrefix("linux") ? .console : .full)
    let isMonochrome = options.isMonochrome ?? (TerminalEnvironment.value("NO_COLOR") != nil)
    tier =
      unsafe isMonochrome
      ? .monochrome : ColorTier(colors: Int(ct_colors(screen)), isDirect: ct_is_direct_color(screen))
    palette = options.palette
    mouse = options.mouse
    size = unsafe Size(width: Int(ct_width(screen)), height: Int(ct_height(screen)))
    measure()
    resolvePaints()
  }

  deinit { close() }

  private static func open(
    _ name: String, _ options: DisplayOptions
  ) throws(DisplayError) -> (OpaquePointer, String) {
    var failure = ct_failure.none
    // What the machine's own database says comes first; a machine may have none, such as a bare container.
    search: for isBuiltIn in [false, true] {
      for candidate in TerminalName.candidates(for: name) {
        let screen = unsafe options.crashNote.withC {
          unsafe ct_open(candidate, isBuiltIn, options.output, options.mouse, $0, &failure)
        }
        if let screen = unsafe screen { return unsafe (screen, candidate) }
        if failure != .unknown_terminal { break search }
      }
    }
    switch failure {
    case .busy: throw .alreadyOpen
    case .unknown_terminal: throw .terminalUnknown(name)
    case .too_simple: throw .terminalTooSimple(name)
    default: throw .system(errno)
    }
  }

  /// Reads the terminal's size anew and follows it.
  ///
  /// - Returns: whether it changed.
  @discardableResult
  func measure() -> Bool {
    var width: Int32 = 0
    var height: Int32 = 0
    guard unsafe ct_terminal_size(screen, &width, &height) else { return false }
    let found = Size(width: Int(width), height: Int(height))
    if found == size { return false }
    unsafe ct_resize(screen, width, height)
    size = found
    shown = nil
    return true
  }

  /// Draws every cell anew.
  public func repaint() {
    guard isOpen else { return }
    unsafe ct_redraw(screen)
    showAgain()
  }

  /// Rings the bell.
  public func bell() { write([7]) }

  /// Asks the terminal to put text into the clipboard, with OSC 52.
  @discardableResult
  public func copyToClipboard(_ text: String) -> Bool {
    guard isOpen, unsafe ct_takes_extras(screen) else { return false }
    var bytes = Array("\u{1B}]52;c;".utf8) + Base64.encoded(Array(text.utf8)) + [7]
    if terminal.hasPrefix("screen"), TerminalEnvironment.value("TMUX") == nil {
      // GNU screen hands on what is wrapped in a device control string.
      bytes = Array("\u{1B}P".utf8) + bytes + Array("\u{1B}\\".utf8)
    }
    return write(bytes)
  }

  /// Stops the process group as Ctrl-Z does; returns when it is continued.
  public func suspend() {
    guard isOpen else { return }
    awaitReplies()
    unsafe ct_leave(screen)
    unsafe ct_stop(screen)
    takeBack()
    queue.append(.resumed)
  }

  /// Gives the terminal to another program while `body` runs, then draws everything anew.
  public func whileSuspended<Result>(_ body: () throws -> Result) rethrows -> Result {
    guard isOpen else { return try body() }
    awaitReplies()
    unsafe ct_leave(screen)
    defer { takeBack() }
    return try body()
  }

  /// Gives the terminal back.
  public func close() {
    guard isOpen else { return }
    awaitReplies()
    isOpen = false
    unsafe ct_close(screen)
    if ownsInput { Glibc.close(input) }
  }

  /// Enters the screen again after it was left, at the size that it has now.
  func takeBack() {
    guard isOpen else { return }
    // Interrupts and stops meant the other program.
    for number in pendingSignals() where number == SIGTERM || number == SIGHUP { handle(signal: number) }
    unsafe ct_enter(screen)
    pace.restart()
    if measure() { queue.append(.resize(width: size.width, height: size.height)) }
    showAgain()
  }

  @discardableResult
  private func write(_ bytes: [UInt8]) -> Bool {
    unsafe isOpen && bytes.withUnsafeBytes { unsafe ct_write(screen, $0.baseAddress, $0.count) }
  }
}
