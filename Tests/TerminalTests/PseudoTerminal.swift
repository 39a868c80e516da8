import Glibc
import System

/// A terminal whose other end the test holds: what a display writes can be read, what a person would type be written.
final class PseudoTerminal {
  /// The end that a display opens.
  let terminal: Int32
  private var controller: Int32

  init?(width: Int, height: Int) {
    controller = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK)
    // TIOCSPTLCK and TIOCGPTN, which are macros that Swift does not see.
    var lock: Int32 = 0
    var number: UInt32 = 0
    guard controller >= 0, unsafe ioctl(controller, 0x4004_5431, &lock) == 0,
      unsafe ioctl(controller, 0x8004_5430, &number) == 0
    else { return nil }
    terminal = unsafe open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    resize(width: width, height: height)
    if terminal < 0 { return nil }
  }

  deinit {
    close(terminal)
    hangUp()
  }

  func resize(width: Int, height: Int) {
    var size = winsize()
    size.ws_col = UInt16(width)
    size.ws_row = UInt16(height)
    _ = unsafe ioctl(controller, UInt(TIOCSWINSZ), &size)
  }

  /// What was written since the last call.
  func output() -> String { String(decoding: outputBytes(), as: UTF8.self) }

  func outputBytes() -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = unsafe read(controller, &buffer, buffer.count)
      if count <= 0 { return all }
      all += buffer[..<count]
    }
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe write(controller, bytes, bytes.count)
  }

  /// Types in a while, from another thread.
  func type(_ text: String, afterMilliseconds milliseconds: UInt32) {
    let controller = controller
    try? Thread.start {
      usleep(milliseconds * 1000)
      let bytes = Array(text.utf8)
      _ = unsafe write(controller, bytes, bytes.count)
    }
  }

  /// How many bytes were typed that nobody has read.
  var waitingInput: Int32 {
    var raw = modes
    raw.c_lflag &= ~UInt32(ICANON)
    unsafe tcsetattr(terminal, TCSANOW, &raw)
    var count: Int32 = 0
    _ = unsafe ioctl(terminal, UInt(FIONREAD), &count)
    return count
  }

  func hangUp() {
    if controller >= 0 { close(controller) }
    controller = -1
  }

  var modes: termios {
    var modes = termios()
    unsafe tcgetattr(terminal, &modes)
    return modes
  }
}
