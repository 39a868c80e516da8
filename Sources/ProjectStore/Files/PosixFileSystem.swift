import Glibc

/// The system's own files.
public struct PosixFileSystem: FileSystem {
  /// Makes the way to the system's files.
  public init() {}

  /// The absolute path with all links followed.
  public func resolve(_ path: String) throws(SystemFault) -> String {
    guard let resolved = unsafe realpath(path, nil) else { throw .last("realpath") }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// What stands at a path.
  public func status(at path: String) throws(SystemFault) -> FileStatus {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { throw .last("lstat") }
    return FileStatus(status)
  }

  /// What an open file is.
  public func status(of file: Descriptor) throws(SystemFault) -> FileStatus {
    var status = stat()
    guard unsafe fstat(file.number, &status) == 0 else { throw .last("fstat") }
    return FileStatus(status)
  }

  /// Whether this process may write there.
  public func checkWritable(_ path: String) throws(SystemFault) {
    guard unsafe faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0 else { throw .last("access") }
  }

  /// The text of a symbolic link.
  public func target(ofLink path: String) throws(SystemFault) -> String {
    var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe bytes.withUnsafeMutableBytes { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { name in
        unsafe name.baseAddress.map { unsafe readlink(path, $0, name.count) } ?? -1
      }
    }
    guard count >= 0 else { throw .last("readlink") }
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  /// The names in a folder.
  public func names(in folder: String) throws(SystemFault) -> [String] {
    guard let stream = unsafe opendir(folder) else { throw .last("opendir") }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        if errno != 0 { throw .last("readdir") }
        return names
      }
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
        unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
  }

  /// Opens for reading without following a link or waiting for a pipe.
  public func openToRead(_ path: String) throws(SystemFault) -> Descriptor {
    try opened("open", path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
  }

  /// Opens an existing file for reading and writing.
  public func openToWrite(_ path: String) throws(SystemFault) -> Descriptor {
    try opened("open", path, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
  }

  /// Makes a file that was not there.
  public func create(_ path: String, mode: UInt32) throws(SystemFault) -> Descriptor {
    try opened("create", path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode)
  }

  /// Opens a file to add to it.
  public func openToAppend(_ path: String, mode: UInt32) throws(SystemFault) -> Descriptor {
    try opened("open", path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, mode: mode)
  }

  /// Makes a folder that was not there.
  public func createFolder(_ path: String, mode: UInt32) throws(SystemFault) {
    guard unsafe mkdir(path, mode) == 0 else { throw .last("mkdir") }
  }

  /// Removes an empty folder.
  public func removeFolder(_ path: String) throws(SystemFault) {
    guard unsafe rmdir(path) == 0 else { throw .last("rmdir") }
  }

  /// Opens a folder.
  public func openFolder(_ path: String) throws(SystemFault) -> Descriptor {
    try opened("open", path, O_RDONLY | O_DIRECTORY)
  }

  /// Tries to lock a folder; where the file system has no such locks this fails.
  public func lock(_ folder: Descriptor) throws(SystemFault) {
    try again("flock") { flock(folder.number, LOCK_EX | LOCK_NB) }
  }

  /// Gives two files each other's names.
  public func exchange(_ first: String, _ second: String) throws(SystemFault) {
    guard unsafe renameat2(AT_FDCWD, first, AT_FDCWD, second, renameExchange) == 0 else { throw .last("renameat2") }
  }

  /// Gives a file another name.
  public func rename(_ path: String, to other: String) throws(SystemFault) {
    guard unsafe Glibc.rename(path, other) == 0 else { throw .last("rename") }
  }

  /// Gives a file another name if nothing stands there; where that is not one step, by a second name.
  public func renameToFree(_ path: String, to other: String) throws(SystemFault) {
    if unsafe renameat2(AT_FDCWD, path, AT_FDCWD, other, renameNoReplace) == 0 { return }
    let fault = SystemFault.last("renameat2")
    guard fault.isUnsupported else { throw fault }
    guard unsafe link(path, other) == 0 else { throw .last("link") }
    guard unsafe unlink(path) == 0 else { throw .last("unlink") }
  }

  /// Removes a name.
  public func remove(_ path: String) throws(SystemFault) {
    guard unsafe unlink(path) == 0 else { throw .last("unlink") }
  }

  /// Waits.
  public func pause(milliseconds: Int) { usleep(UInt32(clamping: milliseconds * 1000)) }

  /// The number of this process.
  public var process: Int32 { getpid() }

  /// Whether a process still runs.
  public func isRunning(_ process: Int32) -> Bool { process <= 0 || kill(process, 0) == 0 || errno != ESRCH }

  /// `$XDG_STATE_HOME/tandem`, else `~/.local/state/tandem`; relative values are ignored, as the XDG specification has
  /// it.
  public var stateFolder: String? {
    if let state = variable("XDG_STATE_HOME"), state.hasPrefix("/") {
      return state + "/tandem"
    }
    guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.local/state/tandem"
  }

  private func variable(_ name: String) -> String? { unsafe getenv(name).map { unsafe String(cString: $0) } }

  private func opened(
    _ call: String, _ path: String, _ flags: Int32, mode: UInt32 = 0
  ) throws(SystemFault) -> Descriptor {
    Descriptor(try again(call) { unsafe open(path, flags | O_CLOEXEC, mode) })
  }

  /// Makes a call again as long as a signal interrupts it.
  @discardableResult
  func again<Number: SignedInteger>(_ name: String, _ call: () -> Number) throws(SystemFault) -> Number {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { throw .last(name) }
    }
  }
}

extension FileStatus {
  init(_ status: stat) {
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .link
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      default: .device
      }
    self.init(
      kind: kind, size: Int(status.st_size), mode: status.st_mode & 0o7777, owner: status.st_uid, group: status.st_gid,
      links: Int(status.st_nlink), identity: [UInt64(status.st_dev), UInt64(status.st_ino)],
      modified: Int64(status.st_mtim.tv_sec))
  }
}
