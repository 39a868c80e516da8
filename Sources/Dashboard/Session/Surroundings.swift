import Programme
public import ProjectStore
public import Records
public import Settings
public import System

/// What the dashboard takes from the world around it; tests put their own in its place.
public struct Surroundings: Sendable {
  /// The present moment with the offset of the place.
  public let now: @Sendable () -> Instant
  /// The day that counts as today.
  public let today: @Sendable () -> CalendarDate
  private let name: @Sendable () -> String
  /// Draws the letters of new ids.
  public let randomSeed: @Sendable () -> UInt64
  /// The way to the disk.
  public let files: any FileSystem
  /// How projects are kept and saved.
  public var storing: StoreOptions
  /// What the person has set for all projects.
  public let configuration: Configuration
  /// The themes there are.
  public let themes: ThemeLibrary
  /// The theme chosen last.
  public let themeMemory: ThemeMemory
  /// The program and its version, as a crash is noted under them.
  public let program: String

  /// Gathers the surroundings.
  public init(
    now: @escaping @Sendable () -> Instant, today: @escaping @Sendable () -> CalendarDate,
    author: @autoclosure @escaping @Sendable () -> String,
    randomSeed: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) },
    files: any FileSystem = PosixFileSystem(), storing: StoreOptions = StoreOptions(),
    configuration: Configuration = .none, themes: ThemeLibrary = ThemeLibrary(),
    themeMemory: ThemeMemory = ThemeMemory(folder: nil), program: String = "tandem"
  ) {
    self.now = now
    self.today = today
    let memo = Memo<Bool, String>()
    name = { memo.value(for: true, author) }
    self.randomSeed = randomSeed
    self.files = files
    self.storing = storing
    self.configuration = configuration
    self.themes = themes
    self.themeMemory = themeMemory
    self.program = program
    self.storing.author = name
  }

  /// Who makes changes; found out when it is first asked for, since asking git costs a process.
  public var author: String { name() }

  /// What runs work beside the screen.
  var scheduler: any SaveScheduler {
    if case .beside(let scheduler) = storing.saving { scheduler } else { ThreadScheduler() }
  }

  var authorship: Authorship { Authorship(name: author, at: now()) }
}
