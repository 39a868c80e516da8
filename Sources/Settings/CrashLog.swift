public import Terminal

/// Where a crash is written down, and what is said then.
public enum CrashLog {
  /// The log's path in the folder of what the program keeps.
  public static func path(in stateFolder: String) -> String { stateFolder + "/crash.log" }

  /// What a crash says and leaves, by the folder of the journals; `nil` where nothing is kept.
  public static func note(stateFolder: String?, program: String) -> CrashNote {
    guard let stateFolder else {
      return CrashNote(words: "; there is no folder in which edits could be kept (tandem paths)\n", heading: program)
    }
    return CrashNote(
      words: "\nyour edits are kept in \(stateFolder): open the project again to go on with them\n",
      heading: program, log: path(in: stateFolder))
  }
}
