import ArgumentParser
import Settings

/// Prints where things are kept.
struct Paths: TandemCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print where configuration, themes, journals and the crash log are kept.",
    discussion: "XDG_CONFIG_HOME and XDG_STATE_HOME move them. None of them has to exist.")

  func run(in environment: inout Environment) throws {
    let folders = UserFolders(environment.variable)
    let unknown = "nowhere: HOME is not set"
    try environment.console.say("configuration  \(folders.configurationFile ?? unknown)")
    try environment.console.say("themes         \(folders.themes ?? unknown)")
    try environment.console.say("journals       \(environment.stateFolder ?? unknown)")
    try environment.console.say("crash log      \(environment.stateFolder.map(CrashLog.path) ?? unknown)")
  }
}
