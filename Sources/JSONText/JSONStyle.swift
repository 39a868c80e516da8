/// How a value is laid out as text.
public struct JSONStyle: Equatable, Sendable {
  /// What one level is indented by.
  public var indent = "  "
  /// What ends a line.
  public var newline = "\n"
  /// Whether a space stands between a colon and its value.
  public var spaceAfterColon = true
  /// Whether a space stands behind a comma inside a line.
  public var spaceAfterComma = true
  /// Whether spaces stand inside the braces of an object on one line.
  public var spaceInsideBraces = true
  /// Whether spaces stand inside the brackets of an array on one line.
  public var spaceInsideBrackets = false
  /// Whether everything stands on one line.
  public var minified = false
  /// The columns that a line may have for a container to stand on it whole.
  public var inlineWidth = 100
  /// Whether an array of scalars that fits stands on one line.
  public var inlineArrays = true
  /// Whether an object of scalars that fits, and stands in an array, stands on one line.
  public var inlineObjects = true
  /// The member that keeps an object off one line: a record with an `id` has one member a line.
  public var inlineObjectsUnlessMember: String? = "id"
  /// Whether a text ends with a line end.
  public var endsWithNewline = true

  /// Makes the style of project files, to be changed one by one.
  public init() {}

  /// The style of project files: an event is one line, a record one member a line, so that changes are small.
  public static let file = JSONStyle()

  /// One line without a space between values, and without an end.
  public static let compact: JSONStyle = {
    var style = JSONStyle()
    style.minified = true
    style.spaceAfterColon = false
    style.spaceAfterComma = false
    style.spaceInsideBraces = false
    style.endsWithNewline = false
    return style
  }()
}
