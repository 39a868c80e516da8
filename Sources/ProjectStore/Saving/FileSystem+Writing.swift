import System

extension FileSystem {
  /// Writes a text over an open file from its start, cuts it behind, and makes it durable.
  func overwrite(_ file: Descriptor, with bytes: [UInt8]) throws(SystemFault) {
    try seek(file, to: 0)
    try writeAll(bytes, to: file)
    try truncate(file, to: bytes.count)
    try synchronize(file)
  }

  /// The path of a name in the state folder, which is made if need be, for what cannot stand beside a file.
  func stateFolderPath(of name: String, for shown: String) throws(StoreError) -> String {
    guard let folder = stateFolder else { throw .permission(path: shown) }
    try writing(folder) { () throws(SystemFault) in try createFolders(folder, mode: 0o700) }
    return folder.appending(component: name)
  }
}
