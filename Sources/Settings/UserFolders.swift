/// Where a person's own files stand, by the XDG Base Directory Specification, on every system.
public struct UserFolders: Sendable {
  /// What a person writes: `$XDG_CONFIG_HOME/tandem`, else `~/.config/tandem`; `nil` where neither is known.
  public let configuration: String?

  /// Finds the folders; relative values are ignored, as the specification has it.
  public init(_ variable: (String) -> String?) {
    if let folder = variable("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
      configuration = folder + "/tandem"
    } else if let home = variable("HOME"), home.hasPrefix("/") {
      configuration = home + "/.config/tandem"
    } else {
      configuration = nil
    }
  }

  /// The configuration's file.
  public var configurationFile: String? { configuration.map { $0 + "/config.json" } }

  /// The folder of the person's own themes.
  public var themes: String? { configuration.map { $0 + "/themes" } }
}
