extension String {
  /// The folder, empty where the path names none, and the name in it.
  public var splitPath: (folder: String, name: String) {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", self) }
    return (slash == startIndex ? "/" : String(self[..<slash]), String(self[index(after: slash)...]))
  }

  /// The folder in which a path lies, `.` where it names none.
  public var folderPath: String {
    let folder = splitPath.folder
    return folder.isEmpty ? "." : folder
  }

  /// The path of a name in this folder.
  public func appending(component name: String) -> String { hasSuffix("/") ? self + name : self + "/" + name }
}
