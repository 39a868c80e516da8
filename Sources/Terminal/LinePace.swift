/// How far the terminal is behind what was written to it, by its replies to a query that goes out with each frame.
///
/// The system takes in some 16 KB for a terminal on a slow line, a quarter of a minute at 9,600 baud, and cannot say how
/// much of it is still to go: only the terminal knows what it has shown. The query is DSR 5 of ECMA-48, which terminals
/// answer when they come to it. One that has never answered is not waited for, and is asked but once. Times are in
/// milliseconds of any clock that only goes forward.
struct LinePace {
  /// Milliseconds that a picture may be late without a person noticing that the screen is behind the keys.
  static let tolerance = 200
  /// Milliseconds after which a reply counts as lost, beside those that the bytes before it take at 9,600 baud.
  private static let patience = 2000
  private static let bytesPerSecond = 960
  /// Frames under way on a line that answers quickly.
  private static let limit = 8

  private struct Query {
    let time: Int
    let deadline: Int
    /// The bytes of the frame that it went out with.
    let own: Int
    /// The bytes that the terminal had to take in before its reply, from all frames under way.
    let bytes: Int
  }

  private var unanswered: [Query] = []
  private var hasAsked = false
  private var isAnswered = false
  /// Of the last reply: after how long it came, and how many bytes were before it.
  private var last = (delay: Int.max, bytes: 1)

  /// Whether the next frame should carry the query.
  var asks: Bool { isAnswered || !hasAsked }

  /// Whether a reply may still come.
  var isAwaiting: Bool { !unanswered.isEmpty }

  /// Until when a reply is waited for before the terminal is given to somebody who would take it for keys.
  ///
  /// A terminal that has never answered most likely never will, or is a fifth of a second away.
  var lastCall: Int? {
    unanswered.last.map { isAnswered ? min($0.deadline, $0.time + 1000) : $0.time + 200 }
  }

  /// Notes that a frame of so many bytes went out with the query.
  mutating func sent(bytes: Int, at time: Int) {
    hasAsked = true
    let all = unanswered.reduce(bytes) { $0 + $1.own }
    let patience = Self.patience + all * 1000 / Self.bytesPerSecond
    unanswered.append(Query(time: time, deadline: time + patience, own: bytes, bytes: all))
  }

  /// Notes a reply.
  mutating func answered(at time: Int) {
    isAnswered = true
    // One that comes after it was given up shows that the terminal answers after all.
    guard !unanswered.isEmpty else { return }
    let query = unanswered.removeFirst()
    last = (time - query.time, max(1, query.bytes))
  }

  /// Forgets what is under way, and learns anew: there may be another terminal at the end of the line.
  mutating func restart() { self = LinePace() }

  /// For how long another frame has to wait, unless a reply comes earlier; nil when it may go out now.
  ///
  /// A reply that is overdue is given up, and no other is waited for until the terminal answers again.
  mutating func wait(at time: Int) -> Int? {
    guard isAnswered, let oldest = unanswered.first else { return nil }
    if time >= oldest.deadline {
      (unanswered, isAnswered) = ([], false)
      return nil
    }
    // As long as the last reply took for its bytes, what is under way will take for its own.
    let isLate = time - oldest.time >= Self.tolerance
    let bytes = unanswered.reduce(0) { $0 + $1.own }
    let isSlow = last.delay >= Self.tolerance || last.delay * bytes >= Self.tolerance * last.bytes
    return isLate || isSlow || unanswered.count >= Self.limit ? oldest.deadline - time : nil
  }
}
