/// What a cell is for; a theme decides how that looks.
///
/// Panes never name a colour: they name a role, and the display turns it into a `Paint` at the last step.
public enum Role: UInt8, CaseIterable, Sendable {
  /// Ordinary text.
  case text
  /// Text that may be overlooked: hints, units, things that are done.
  case muted
  /// The title of a pane or a section.
  case title
  /// The border of a pane that has no focus.
  case border
  /// The border of the pane that has the focus.
  case borderFocused
  /// The line at the top of the screen.
  case header
  /// The line at the bottom of the screen.
  case footer
  /// A key that can be pressed.
  case key
  /// The row or item that commands act on.
  case selection
  /// A Green rating, or a value that is as it should be.
  case good
  /// An Amber rating, or a value to watch.
  case amber
  /// A Red rating, or a value that needs a decision.
  case red
  /// What stands out without being good or bad.
  case accent
  /// Something that opens another place.
  case link
  /// A field that takes text.
  case input
  /// A field whose text cannot be taken as it stands.
  case inputError
  /// A short message about what has just happened.
  case toast
  /// A message about something to beware of.
  case warning
  /// A message about something that failed.
  case error
  /// The first series of a chart.
  case chart
  /// The second series of a chart.
  case chartAlternate
}
