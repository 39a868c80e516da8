import ArgumentParser
import Settings

/// Prints where things are kept.
struct Paths: TandemCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print where configuration, themes, journals and the crash log are kept.",
    discussion: "XDG_CONFIG_HOME and XDG_STATE_HOME move them. None of them has to exist.")

  func run(in world: inout World) throws {
    let folders = UserFolders(world.variable)
    let unknown = "nowhere: HOME is not set"
    try world.console.say("configuration  \(folders.configurationFile ?? unknown)")
    try world.console.say("themes         \(folders.themes ?? unknown)")
    try world.console.say("journals       \(world.stateFolder ?? unknown)")
    try world.console.say("crash log      \(world.stateFolder.map(CrashLog.path) ?? unknown)")
  }
}
