import Programme
import Records

/// How project files are called: `NAME.tandem.json`.
public enum ProjectName {
  /// What a project file's name ends in.
  public static let suffix = ".tandem.json"

  /// Whether a name, without folders, is that of a project file; hidden files are none.
  public static func isProject(_ name: String) -> Bool {
    name.hasSuffix(suffix) && name.utf8.count > suffix.utf8.count && !name.hasPrefix(".")
  }

  /// The name without its ending.
  public static func stem(_ name: String) -> String {
    name.hasSuffix(suffix) ? String(name.dropLast(suffix.count)) : name
  }

  /// What a new programme at a path is called: as the file is, without folders and ending, and without characters that
  /// no name may hold.
  public static func programme(at path: String) -> String {
    let name = stem(String(path.split(separator: "/").last ?? "")).unicodeScalars
      .split { TextFault.words(String($0), isLine: true) != nil }.map { String($0) }.joined(separator: " ").trimmed
    return name.isEmpty ? "Programme" : name
  }
}
