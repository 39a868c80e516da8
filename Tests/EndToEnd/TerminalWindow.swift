import Glibc
import Synchronization

/// A terminal with a shell in it, of a tmux server of its own: keys go in as a person's would, and what is asserted is
/// what a person would see.
///
/// Waits by looking again until a deadline; never for a fixed time.
final class TerminalWindow {
  /// Whether there is a tmux to drive.
  static let isAvailable = (try? Subprocess.run(["tmux", "-V"]))?.status == 0

  /// Seconds after which what was awaited counts as not coming.
  private static let patience = 15.0

  /// How many terminals were opened, so that no two meet at one socket.
  private static let opened = Atomic(0)

  private let folder: TemporaryFolder
  private let socket: String
  private let variables: [String: String]

  /// Opens a terminal in a folder, with an environment that knows nothing of the person who runs the tests.
  init(width: Int = 120, height: Int = 40, in folder: TemporaryFolder, environment: [String: String] = [:]) throws {
    self.folder = folder
    socket = folder.path("tmux-\(Self.opened.add(1, ordering: .relaxed).newValue)")
    variables = Program.environment(in: folder).merging(environment) { $1 }
    try tmux(
      "set", "-g", "default-terminal", "tmux-256color", ";", "set", "-g", "escape-time", "0", ";",
      "set", "-g", "status", "off", ";", "new-session", "-d", "-x", "\(width)", "-y", "\(height)", "-c", folder.path,
      "/bin/sh", "-i")
    try wait(for: "ready>")
  }

  deinit { _ = try? tmux("kill-server") }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String {
    let result = try Subprocess.run(
      ["tmux", "-S", socket, "-f", "/dev/null"] + arguments, environment: variables, in: folder.path)
    guard result.status == 0 else { throw Failure("tmux \(arguments.joined(separator: " ")): \(result.output)") }
    return result.output
  }

  /// Presses keys by tmux's names: `Enter`, `Escape`, `C-c`, `Down`, `s`.
  func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", key) }
  }

  /// Types a text.
  func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

  /// Types a command for the shell.
  func run(_ command: String) throws {
    try type(command)
    try press("Enter")
  }

  /// Changes the size.
  func resize(to width: Int, _ height: Int) throws {
    try tmux("resize-window", "-x", "\(width)", "-y", "\(height)")
  }

  /// What stands on the screen now.
  func screen() throws -> Screen {
    var rows = try tmux("capture-pane", "-p").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if rows.last == "" { rows.removeLast() }
    return Screen(rows: rows)
  }

  /// What tmux knows of the terminal, such as `alternate_on`.
  func state(_ name: String) throws -> String {
    let value = try tmux("display-message", "-p", "#{\(name)}")
    return String(value.prefix { $0 != "\n" })
  }

  /// Waits until a text stands on the screen.
  @discardableResult
  func wait(for text: String) throws -> Screen {
    try wait(until: "“\(text)” stands on the screen") { $0.shows(text) }
  }

  /// Waits until a text no longer stands on the screen.
  @discardableResult
  func waitUntilGone(_ text: String) throws -> Screen {
    try wait(until: "“\(text)” is gone from the screen") { !$0.shows(text) }
  }

  /// Waits until something holds for what stands on the screen.
  @discardableResult
  func wait(until what: String, _ holds: (Screen) throws -> Bool) throws -> Screen {
    let deadline = Self.now + Self.patience
    while true {
      let screen = try screen()
      if try holds(screen) { return screen }
      if Self.now > deadline { throw Failure("waited in vain until \(what); the screen:\n\(screen.text)") }
      usleep(10_000)
    }
  }

  private static var now: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension TerminalWindow {
  /// Starts the program and waits for a text of its first screen.
  ///
  /// Before and after it the shell writes the terminal's modes to the files `before` and `after`, and the program's
  /// process id to `pid`; when it has ended, `left` and its exit status stand on the screen.
  ///
  /// - Parameters:
  ///   - prefix: what goes before the program on the command line, such as `env -u TERM`.
  func open(_ arguments: String, showing text: String, prefix: String = "") throws {
    try start(arguments, prefix: prefix)
    try wait(for: text)
  }

  /// Starts the program and waits for nothing.
  func start(_ arguments: String, prefix: String = "") throws {
    try run(
      #"stty -a >before; \#(prefix) sh -c 'echo $$ >pid; exec "$TANDEM" "$@"' sh \#(arguments); "#
        + "code=$?; stty -a >after; echo left $code")
  }

  /// Waits until the program has left, and answers what the screen shows then.
  @discardableResult
  func waitUntilLeft(_ status: Int? = nil) throws -> Screen {
    try wait(until: "it has left with \(status.map(String.init) ?? "any status")") { screen in
      screen.rows.contains { row in
        guard row.hasPrefix("left "), let code = Int(row.dropFirst(5)) else { return false }
        return status == nil || status == code
      }
    }
  }

  /// Sends a signal to the program.
  func send(_ signal: Int32) throws {
    guard let pid = Int32(folder.text("pid").prefix { $0.isNumber }), kill(pid, signal) == 0 else {
      throw Failure("the program is not running")
    }
  }

  /// Throws what is not as it was before the program ran.
  func expectLeftAsBefore() throws {
    if let trace = try leftBehind() { throw Failure("\(trace)\n\(try screen().text)") }
  }

  private func leftBehind() throws -> String? {
    if try state("alternate_on") != "0" { return "the alternate screen is on" }
    if try state("cursor_flag") != "1" { return "the cursor is hidden" }
    if try state("mouse_any_flag") != "0" { return "the mouse is reported" }
    if try state("keypad_cursor_flag") != "0" { return "the cursor keys are in application mode" }
    if folder.text("before").isEmpty { return "stty said nothing" }
    if folder.text("before") != folder.text("after") { return "stty -a differs:\n" + folder.text("after") }
    return nil
  }
}
