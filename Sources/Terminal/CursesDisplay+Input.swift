import CTerminal
import Glibc
import System

extension CursesDisplay {
  /// Whether an event is at hand: reads what has arrived, and waits for nothing.
  public var hasPendingEvent: Bool {
    if queue.isEmpty && isOpen && !isGone { pump(milliseconds: 0) }
    return !queue.isEmpty
  }

  /// Whether the terminal has not shown yet what it was sent.
  public var isBehind: Bool {
    holdsFrame = isOpen && !isGone && pace.wait(at: MonotonicClock.milliseconds) != nil
    return holdsFrame
  }

  /// Reads the replies that are still to come, so that whoever has the terminal next does not take them for keys.
  func awaitReplies() {
    while !isGone, let lastCall = pace.lastCall {
      let left = lastCall - MonotonicClock.milliseconds
      if left <= 0 {
        // What is in by now would be read by nobody here; what comes still later cannot be helped.
        tcflush(input, TCIFLUSH)
        return
      }
      pump(milliseconds: left)
    }
  }

  /// Waits for the next event: input, a signal, or the end of the time.
  ///
  /// Sleeps in `poll` all the while; nothing wakes it but news.
  public func next(timeoutMilliseconds: Int?) -> Event {
    let deadline = timeoutMilliseconds.map { MonotonicClock.milliseconds + max(0, $0) }
    while true {
      if !queue.isEmpty { return queue.removeFirst() }
      if isGone || !isOpen { return .closed }
      let now = MonotonicClock.milliseconds
      let patience: Int? =
        switch parser.wait {
        case .sequence: lastInput + (pace.isAwaiting ? max(escapeDelay, Self.replyDelay) : escapeDelay) - now
        case .paste: lastInput + Self.pastePatience - now
        case nil: nil
        }
      if let patience, patience <= 0, !pump(milliseconds: 0) {
        queue += parser.timeout()
        continue
      }
      let left = deadline.map { $0 - now }
      if let left, left <= 0, !pump(milliseconds: 0), queue.isEmpty { return .idle }
      let held = holdsFrame ? pace.wait(at: now) : nil
      if holdsFrame, held == nil { releaseFrame() }
      if queue.isEmpty { pump(milliseconds: [patience, left, held].compactMap { $0.map { max(0, $0) } }.min()) }
    }
  }

  /// Waits at most so long (nil: for ever) and turns what came into events.
  ///
  /// - Returns: whether anything came.
  @discardableResult
  private func pump(milliseconds: Int?) -> Bool {
    var descriptors = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: unsafe ct_signals(screen), events: Int16(POLLIN), revents: 0),
      pollfd(fd: waker.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let ready = unsafe poll(&descriptors, 3, milliseconds.map { Int32(clamping: $0) } ?? -1)
    guard ready > 0 else { return false }
    if descriptors[2].revents != 0 {
      waker.silence()
      queue.append(.woken)
    }
    if descriptors[1].revents != 0 { pendingSignals().forEach(handle(signal:)) }
    let found = Int32(descriptors[0].revents)
    if found & POLLIN != 0 {
      readInput()
    } else if found != 0 {
      isGone = true
    }
    return true
  }

  private func readInput() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = unsafe read(input, &buffer, buffer.count)
    if count > 0 {
      lastInput = MonotonicClock.milliseconds
      for event in parser.feed(buffer[..<count], at: lastInput) {
        if event == .caughtUp { pace.answered(at: lastInput) } else { queue.append(event) }
      }
      if holdsFrame, pace.wait(at: lastInput) == nil { releaseFrame() }
    } else if count == 0 || (errno != EAGAIN && errno != EINTR) {
      isGone = true
    }
  }

  private func releaseFrame() {
    holdsFrame = false
    queue.append(.caughtUp)
  }

  /// The signals that arrived since the last look, oldest first.
  func pendingSignals() -> [Int32] {
    var buffer = [UInt8](repeating: 0, count: 256)
    var numbers: [Int32] = []
    while true {
      let count = unsafe read(ct_signals(screen), &buffer, buffer.count)
      if count <= 0 { return numbers }
      numbers += buffer[..<count].map { Int32($0) }
    }
  }

  func handle(signal number: Int32) {
    switch number {
    case SIGWINCH:
      if measure() {
        queue.removeAll { if case .resize = $0 { true } else { false } }
        queue.append(.resize(width: size.width, height: size.height))
      }
    case SIGTERM: queue.append(.signal(.terminate))
    case SIGHUP: queue.append(.signal(.hangUp))
    case SIGINT: queue.append(.signal(.interrupt))
    case SIGTSTP: suspend()
    case SIGCONT:
      // Stopped without notice, with SIGSTOP: the terminal's modes and picture are anyone's.
      takeBack()
      queue.append(.resumed)
    default: break
    }
  }
}
