public import System

/// The project files of a folder.
public struct Portfolio: Sendable {
  /// The folder, as it was given.
  public let folder: String
  /// Its projects by the name of their file, those that cannot be read included.
  public let entries: [PortfolioEntry]
  /// Copies of them that a file service made because of a conflict; they are no projects of their own.
  public let copies: [ConflictCopy]

  /// Gathers what was read already.
  public init(folder: String, entries: [PortfolioEntry], copies: [ConflictCopy] = []) {
    self.folder = folder
    self.entries = entries
    self.copies = copies
  }

  /// Reads every `*.tandem.json` that lies in the folder itself; hidden files and conflict copies are passed over.
  ///
  /// A file that cannot be read is an entry with its error; it does not keep the others from being read.
  /// - Throws: why the folder cannot be read, or `noProjectHere`.
  public init(reading folder: String, files: any FileSystem = PosixFileSystem()) throws(StoreError) {
    let (paths, copies) = try Portfolio.contents(of: folder, files: files)
    if paths.isEmpty { throw .noProjectHere(folder: folder) }
    self.folder = folder
    self.copies = copies
    entries = paths.map { path in
      do throws(StoreError) {
        return PortfolioEntry(
          path: path, outcome: .success(try ProjectStore.open(path, readOnly: true, files: files).project))
      } catch {
        return PortfolioEntry(path: path, outcome: .failure(error))
      }
    }
  }

  /// That conflict copies lie there too, in words; `nil` where none do.
  public var copiesInWords: String? {
    copies.isEmpty ? nil : "\(copies.count) conflict \(copies.count == 1 ? "copy" : "copies")"
  }

  /// The paths of the project files of a folder, sorted by name, none of them opened.
  ///
  /// - Throws: why the folder cannot be read.
  public static func paths(in folder: String, files: any FileSystem) throws(StoreError) -> [String] {
    try contents(of: folder, files: files).paths
  }

  private static func contents(
    of folder: String, files: any FileSystem
  ) throws(StoreError) -> (paths: [String], copies: [ConflictCopy]) {
    let names = try files.reading(folder) { () throws(SystemFault) in try files.names(in: folder) }
    let copies = ConflictCopy.all(among: names, in: folder)
    let copied = Set(copies.map(\.path))
    let paths = names.filter(ProjectName.isProject).sorted()
      .map { folder == "." ? $0 : folder.appending(component: $0) }
    return (paths.filter { !copied.contains($0) }, copies)
  }
}
