/// Something that shows frames and reports what people do: a terminal, or a recording of one.
///
/// Everything but ringing its waker happens on the thread that made the display.
public protocol Display: AnyObject {
  /// The columns and rows that a frame should have now.
  var size: Size { get }

  /// How roles look. Setting it repaints what is shown.
  var palette: Palette { get set }

  /// Whether the mouse is reported; off, the terminal's own selection of text works.
  var mouse: Bool { get set }

  /// Whether `next` would return at once: draw only when this is false.
  var hasPendingEvent: Bool { get }

  /// Whether the terminal has not shown yet what it was sent: draw only when this is false.
  ///
  /// `next` reports `.caughtUp` as soon as it is worth another look. What is drawn nevertheless comes late, and so does
  /// everything after it.
  var isBehind: Bool { get }

  /// Shows `frame`. Costs what changed since the frame before; a frame that is the same writes nothing.
  func show(_ frame: Frame)

  /// Waits for the next event.
  ///
  /// - Parameter timeoutMilliseconds: how long to wait before `.idle`; nil waits for ever, 0 does not wait.
  func next(timeoutMilliseconds: Int?) -> Event

  /// Makes `next` report `.woken`; the one part of a display that every thread may use.
  var waker: Waker { get }

  /// Draws every cell anew, for when something else wrote over the screen.
  func repaint()

  /// Rings the bell.
  func bell()

  /// Puts text into the clipboard of the person's own machine, through the terminal (OSC 52).
  ///
  /// - Returns: whether the terminal could be asked; whether it obeys, nobody can tell.
  @discardableResult func copyToClipboard(_ text: String) -> Bool

  /// Stops the program as Ctrl-Z does and returns when it runs again; `.resumed` is reported then.
  func suspend()

  /// Gives the terminal to another program, an editor say, while `body` runs.
  func whileSuspended<Result>(_ body: () throws -> Result) rethrows -> Result

  /// Gives the terminal back as it was found. Further calls have no effect.
  func close()
}
