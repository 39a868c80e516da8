import ProjectStore
public import System

/// The theme that a person has chosen on screen, kept between one start and the next in a small file of its own.
public struct ThemeMemory: Sendable {
  private let path: String?
  private let files: any FileSystem

  /// Makes a memory.
  ///
  /// - Parameter folder: the folder for what is kept, `$XDG_STATE_HOME/tandem`; `nil` remembers nothing.
  public init(folder: String?, files: any FileSystem = PosixFileSystem()) {
    path = folder?.appending(component: "theme")
    self.files = files
  }

  /// The name of the theme chosen last; `nil` where none was.
  public var name: String? {
    guard let path, let bytes = try? files.contents(of: path), bytes.count < 256 else { return nil }
    let text = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).first.map(String.init)
    return text?.isEmpty == false ? text : nil
  }

  /// Remembers a theme, and answers why it could not.
  public func keep(_ name: String) -> String? {
    guard let path else { return "there is no folder for it: HOME is not set" }
    do throws(StoreError) {
      try files.writing(path) { () throws(SystemFault) in try files.createFolders(path.folderPath, mode: 0o700) }
      _ = try ExportFile.write(path, Array("\(name)\n".utf8), files: files)
      return nil
    } catch { return error.description }
  }
}
