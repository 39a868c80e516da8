import System

/// A copy of a project file that a service which carries files between machines made, because the file was changed on
/// two of them at the same time.
///
/// It is told by its name, and only beside the file that it is a copy of.
public struct ConflictCopy: Equatable, Sendable {
  /// Where it stands.
  public let path: String
  /// The name of the file that it is a copy of.
  public let original: String
  /// Which services name their copies so: "Syncthing".
  public let service: String

  /// Names a copy.
  public init(path: String, original: String, service: String) {
    self.path = path
    self.original = original
    self.service = service
  }

  /// The copies among the names of a folder, by name.
  ///
  /// - Parameter folder: the folder; `.` leaves the names as they are.
  static func all(among names: [String], in folder: String) -> [ConflictCopy] {
    let known = Set(names)
    return names.sorted().compactMap { name in
      guard let (original, service) = told(by: name), known.contains(original), original != name else { return nil }
      let path = folder == "." ? name : folder.appending(component: name)
      return ConflictCopy(path: path, original: original, service: service)
    }
  }

  /// The copies beside a file.
  static func all(beside path: String, files: any FileSystem) -> [ConflictCopy] {
    let (folder, name) = (path.folderPath, path.splitPath.name)
    let names = (try? files.names(in: folder)) ?? []
    let place = path.splitPath.folder.isEmpty ? "." : folder
    return all(among: names, in: place).filter { $0.original == name }
  }

  /// The name that a copy's name was made from, and by whom.
  private static func told(by name: String) -> (original: String, service: String)? {
    let ending = ".json"
    guard name.hasSuffix(ending), !name.hasPrefix(".") else { return nil }
    let stem = name.dropLast(ending.count)
    func original(without range: Range<Substring.Index>) -> String? {
      let name = String(stem[..<range.lowerBound] + stem[range.upperBound...]) + ending
      return ProjectName.isProject(name) ? name : nil
    }
    // Syncthing: roads.tandem.sync-conflict-20260812-101112-7K2MQXA.json
    if let mark = stem.firstRange(of: ".sync-conflict-") {
      let end = stem[mark.upperBound...].firstIndex(of: ".") ?? stem.endIndex
      return original(without: mark.lowerBound..<end).map { ($0, "Syncthing") }
    }
    // Dropbox: roads.tandem (Ada's conflicted copy 2026-08-12).json
    // Nextcloud: roads.tandem (conflicted copy 2026-08-12 101112).json
    if let mark = stem.firstRange(of: "conflicted copy"), let start = stem[..<mark.lowerBound].lastIndex(of: "("),
      let end = stem[mark.upperBound...].firstIndex(of: ")")
    {
      let blank = stem[..<start].last == " " ? stem.index(before: start) : start
      return original(without: blank..<stem.index(after: end)).map { ($0, "Dropbox or Nextcloud") }
    }
    // ownCloud and older Nextcloud: roads.tandem_conflict-20260812-101112.json
    if let mark = stem.firstRange(of: "_conflict-") {
      let end = stem[mark.upperBound...].firstIndex(of: ".") ?? stem.endIndex
      return original(without: mark.lowerBound..<end).map { ($0, "ownCloud or Nextcloud") }
    }
    // OneDrive puts the name of the machine behind: roads.tandem-DESKTOP-7K2M.json
    if let mark = stem.firstRange(of: ".tandem-") {
      return original(without: stem.index(before: mark.upperBound)..<stem.endIndex).map { ($0, "OneDrive") }
    }
    return nil
  }
}
