/// What a terminal display is opened with; what is left nil comes from the environment.
public struct DisplayOptions: Sendable {
  /// The descriptor that keys are read from; when it is no terminal, /dev/tty is.
  public var input: Int32
  /// The descriptor of the terminal that frames are shown on.
  public var output: Int32
  /// The kind of terminal; nil takes TERM.
  public var terminal: String?
  /// The glyphs to draw with; nil goes by the locale and the kind of terminal.
  public var glyphs: GlyphSet?
  /// Whether to leave colours out; nil goes by NO_COLOR.
  public var isMonochrome: Bool?
  /// Whether the mouse is reported from the start.
  public var mouse: Bool
  /// How roles look.
  public var palette: Palette
  /// What is left behind when the program crashes.
  public var crashNote: CrashNote

  /// Makes options, by default those of a program started in a terminal.
  public init(
    input: Int32 = 0, output: Int32 = 1, terminal: String? = nil, glyphs: GlyphSet? = nil, isMonochrome: Bool? = nil,
    mouse: Bool = true, palette: Palette = .monochrome, crashNote: CrashNote = CrashNote()
  ) {
    self.input = input
    self.output = output
    self.terminal = terminal
    self.glyphs = glyphs
    self.isMonochrome = isMonochrome
    self.mouse = mouse
    self.palette = palette
    self.crashNote = crashNote
  }
}
