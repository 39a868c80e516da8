import CSystem
import Glibc

/// The system's own files.
public struct PosixFileSystem: FileSystem {
  /// Makes the way to the system's files.
  public init() {}

  /// The absolute path with all links followed.
  public func resolve(_ path: String) throws(SystemFault) -> String {
    try unsafe taken("realpath", cs_resolve(path))
  }

  /// What stands at a path.
  public func status(at path: String) throws(SystemFault) -> FileStatus {
    var status = cs_status()
    guard cs_status_at(path, &status) == 0 else { throw .last("lstat") }
    return FileStatus(status)
  }

  /// What an open file is.
  public func status(of file: Descriptor) throws(SystemFault) -> FileStatus {
    var status = cs_status()
    guard cs_status_of(file.number, &status) == 0 else { throw .last("fstat") }
    return FileStatus(status)
  }

  /// Whether this process may write there.
  public func checkWritable(_ path: String) throws(SystemFault) {
    guard cs_check_writable(path) == 0 else { throw .last("access") }
  }

  /// The text of a symbolic link.
  public func target(ofLink path: String) throws(SystemFault) -> String {
    try unsafe taken("readlink", cs_link_target(path))
  }

  /// A string that a call made, which is freed; none where the call failed.
  private func taken(_ call: String, _ text: UnsafeMutablePointer<CChar>?) throws(SystemFault) -> String {
    guard let text = unsafe text else { throw .last(call) }
    defer { unsafe free(text) }
    return unsafe String(cString: text)
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
    guard cs_make_folder(path, mode) == 0 else { throw .last("mkdir") }
  }

  /// Makes a new folder for temporary files that only this person can look into, in `$TMPDIR`, else `/tmp`.
  ///
  /// - Parameter name: what its name begins with.
  /// - Returns: its path.
  public func createPrivateFolder(_ name: String) throws(SystemFault) -> String {
    let parent = ProcessEnvironment.value("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    while true {
      let path = parent.appending(component: "\(name)-\(String(UInt64.random(in: 0...UInt64.max), radix: 36))")
      do throws(SystemFault) { try createFolder(path, mode: 0o700) } catch {
        guard error.reason == .taken else { throw error }
        continue
      }
      return path
    }
  }

  /// Removes an empty folder.
  public func removeFolder(_ path: String) throws(SystemFault) {
    guard cs_remove_folder(path) == 0 else { throw .last("rmdir") }
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
    guard cs_exchange(first, second) == 0 else { throw .last("renameat2") }
  }

  /// Gives a file another name.
  public func rename(_ path: String, to other: String) throws(SystemFault) {
    guard cs_rename(path, other) == 0 else { throw .last("rename") }
  }

  /// Gives a file another name if nothing stands there; where that is not one step, by a second name.
  public func renameToFree(_ path: String, to other: String) throws(SystemFault) {
    if cs_rename_to_free(path, other) == 0 { return }
    let fault = SystemFault.last("renameat2")
    guard fault.reason == .unsupported else { throw fault }
    guard cs_link(path, other) == 0 else { throw .last("link") }
    guard cs_remove(path) == 0 else { throw .last("unlink") }
  }

  /// Removes a name.
  public func remove(_ path: String) throws(SystemFault) {
    guard cs_remove(path) == 0 else { throw .last("unlink") }
  }

  /// Waits.
  public func pause(milliseconds: Int) { Thread.sleep(milliseconds: milliseconds) }

  /// The number of this process.
  public var process: Int32 { getpid() }

  /// Whether a process still runs.
  public func isRunning(_ process: Int32) -> Bool { process <= 0 || kill(process, 0) == 0 || errno != ESRCH }

  /// `$XDG_STATE_HOME/tandem`, else `~/.local/state/tandem`; relative values are ignored, as the XDG specification has
  /// it.
  public var stateFolder: String? {
    if let state = ProcessEnvironment.value("XDG_STATE_HOME"), state.hasPrefix("/") { return state + "/tandem" }
    guard let home = ProcessEnvironment.value("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.local/state/tandem"
  }

  private func opened(
    _ call: String, _ path: String, _ flags: Int32, mode: UInt32 = 0
  ) throws(SystemFault) -> Descriptor {
    Descriptor(try again(call) { cs_open(path, flags, mode) })
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
  fileprivate init(_ status: cs_status) {
    let kind: Kind =
      switch status.mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .link
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      default: .device
      }
    self.init(
      kind: kind, size: Int(status.size), mode: status.mode & 0o7777, owner: status.owner, group: status.group,
      links: Int(status.links), identity: [status.device, status.number], modified: status.modified.0)
  }
}
