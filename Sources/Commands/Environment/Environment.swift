public import Dashboard
import Programme
public import ProjectStore
public import Records
public import Settings
public import System

/// What commands take from the world around them; tests put their own in its place.
public struct Environment {
  /// Starts the dashboard: path, read-only, theme, surroundings.
  public typealias Launch = (String?, Bool, String?, Surroundings) throws(LaunchProblem) -> Void

  /// Where words go.
  public var console: Console
  /// The value of an environment variable.
  public var variable: (String) -> String?
  /// The present moment with the offset of the place.
  public var now: @Sendable () -> Instant
  /// Who makes changes; asked only by commands that make some.
  public var author: @Sendable () -> String
  /// Everything that comes through an open descriptor, such as 0 for standard input; `nil` where none is open.
  public var input: (Int32) throws(StoreError) -> [UInt8]?
  /// The way to the disk.
  public var files: any FileSystem
  /// The folder in which journals are kept; `nil` keeps none.
  public var stateFolder: String?
  /// Draws the letters of new ids.
  public var generator: any RandomNumberGenerator
  /// The columns of the terminal that shows the output; `nil` where none does.
  public var columns: () -> Int?
  /// Starts the dashboard.
  public var launch: Launch
  /// What the person has set for all projects.
  public var configuration = Configuration.none
  /// The themes there are.
  public var themes = ThemeLibrary()
  /// The program as other programs can call it: a path, or a name that is found on theirs.
  public var program = "tandem"

  /// Gathers an environment.
  public init(
    console: Console, variable: @escaping (String) -> String?, now: @escaping @Sendable () -> Instant,
    author: @escaping @Sendable () -> String, input: @escaping (Int32) throws(StoreError) -> [UInt8]?,
    files: any FileSystem,
    stateFolder: String? = nil, generator: any RandomNumberGenerator, columns: @escaping () -> Int?,
    launch: @escaping Launch
  ) {
    self.console = console
    self.variable = variable
    self.now = now
    self.author = author
    self.input = input
    self.files = files
    self.stateFolder = stateFolder
    self.generator = generator
    self.columns = columns
    self.launch = launch
  }
}
