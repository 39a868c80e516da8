/// The themes that come inside the program: one JSON file each in this folder.
public enum Themes {
  /// The name and the bytes of each theme that is built in, the default first.
  public static var builtIn: [(name: String, bytes: [UInt8])] {
    [
      ("dark", PackageResources.dark_json),
      ("light", PackageResources.light_json),
      ("mono", PackageResources.mono_json),
    ]
  }
}
