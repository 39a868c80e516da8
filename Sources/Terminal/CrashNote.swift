import CTerminal

/// What a crash leaves behind: words below the restored screen, and a log.
public struct CrashNote: Sendable {
  /// What is said after the name of the signal, lines of its own included: where the unsaved work is kept, say.
  public var words: String
  /// What a line of the log begins with: the program and its version.
  public var heading: String
  /// The file to which the log is added, made with its folders if it is not there; empty for none.
  public var log: String

  /// Says what there is to leave.
  public init(words: String = "\n", heading: String = "", log: String = "") {
    self.words = words
    self.heading = heading
    self.log = log
  }

  /// Hands it to the module below, for as long as `body` runs.
  func withC<Result>(_ body: (UnsafePointer<ct_crash_note>) -> Result) -> Result {
    unsafe words.withCString { words in
      unsafe heading.withCString { heading in
        unsafe log.withCString { log in
          var note = unsafe ct_crash_note(words: words, heading: heading, log: log)
          return unsafe body(&note)
        }
      }
    }
  }
}
