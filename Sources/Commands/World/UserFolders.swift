/// Where a person's own files stand, by the XDG Base Directory Specification, on every system.
public struct UserFolders: Sendable {
  /// What a person writes: `$XDG_CONFIG_HOME/tandem`, else `~/.config/tandem`; `nil` where neither is known.
  public let configuration: String?
  /// What the program keeps: `$XDG_STATE_HOME/tandem`, else `~/.local/state/tandem`; `nil` where neither is known.
  public let state: String?

  /// Finds the folders; relative values are ignored, as the specification has it.
  public init(_ variable: (String) -> String?) {
    func folder(_ name: String, _ fallback: String) -> String? {
      if let folder = variable(name), folder.hasPrefix("/") { return folder + "/tandem" }
      guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
      return home + fallback + "/tandem"
    }
    configuration = folder("XDG_CONFIG_HOME", "/.config")
    state = folder("XDG_STATE_HOME", "/.local/state")
  }

  /// The configuration's file.
  public var configurationFile: String? { configuration.map { $0 + "/config.json" } }

  /// The folder of the person's own themes.
  public var themes: String? { configuration.map { $0 + "/themes" } }
}
