/// The project files of a folder.
public struct Portfolio: Equatable, Sendable {
  /// Reads every `*.tandem.json` that lies in the folder itself, sorted by name; hidden files are passed over.
  ///
  /// A file that cannot be read is an entry with its error; it does not keep the others from being read.
  /// - Throws: why the folder cannot be read, or `noProjectHere`.
  public static func list(
    _ folder: String, files: any FileSystem = PosixFileSystem()
  ) throws(StoreError) -> [PortfolioEntry] {
    let paths = try paths(in: folder, files: files)
    if paths.isEmpty { throw .noProjectHere(folder: folder) }
    return paths.map { path in
      do throws(StoreError) {
        return PortfolioEntry(
          path: path, outcome: .success(try ProjectStore.open(path, readOnly: true, files: files).project))
      } catch {
        return PortfolioEntry(path: path, outcome: .failure(error))
      }
    }
  }

  /// The paths of the project files of a folder, sorted by name, none of them opened.
  ///
  /// - Throws: why the folder cannot be read.
  public static func paths(in folder: String, files: any FileSystem) throws(StoreError) -> [String] {
    let names = try files.reading(folder) { () throws(SystemFault) in try files.names(in: folder) }
    return names.filter(ProjectName.isProject).sorted().map { folder == "." ? $0 : folder.appending(component: $0) }
  }
}
