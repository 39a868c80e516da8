import ProjectStore
import System
import Terminal

/// Reads a file that takes longer than a glance beside the screen, which meanwhile says so and can be left.
struct LongReading {
  /// The bytes from which a file is read so; smaller ones are read before anything is drawn, and no frame flickers.
  static let leastBytes = 4 << 20

  private let name: String
  private let bytes: Int
  let display: any Display
  /// What was typed meanwhile, for the screen that comes.
  private(set) var typed: [Event] = []

  /// Looks at a file; `nil` where it is read at a glance, or whoever reads it will say what is wrong with it.
  init?(_ path: String, on display: @autoclosure () throws(LaunchProblem) -> any Display, files: any FileSystem)
    throws(LaunchProblem)
  {
    guard let bytes = LongReading.bytes(of: path, files: files) else { return nil }
    name = path.split(separator: "/").last.map(String.init) ?? path
    self.bytes = bytes
    self.display = try display()
  }

  /// The bytes of a file that takes longer than a glance; `nil` for any other.
  static func bytes(of path: String, files: any FileSystem) -> Int? {
    guard let resolved = try? files.resolve(path), let status = try? files.status(at: resolved),
      status.kind == .regular, status.size >= leastBytes
    else { return nil }
    return status.size
  }

  /// Reads, with the screen on the display.
  ///
  /// - Returns: what was read; `nil` if the person left before it was.
  mutating func run(
    by scheduler: any SaveScheduler, _ read: @escaping @Sendable () -> Result<Content, StoreError>
  ) -> Result<Content, StoreError>? {
    display.show(ReadingScreen.frame(name, bytes: bytes, size: display.size))
    let (handover, waker) = (Handover<Result<Content, StoreError>>(), display.waker)
    scheduler.run(afterMilliseconds: 0) {
      handover.leave(read())
      waker.ring()
    }
    while true {
      if let content = handover.take() { return content }
      let event = display.next(timeoutMilliseconds: nil)
      switch event {
      case .key(.character("q")), .key(.control("c")), .key(.escape), .signal, .closed: return nil
      case .resize, .resumed: display.show(ReadingScreen.frame(name, bytes: bytes, size: display.size))
      case .key, .paste: typed.append(event)
      case .mouse, .caughtUp, .woken, .idle: break
      }
    }
  }
}
