/// An open file or folder, as the system numbers it.
public struct Descriptor: Hashable, Sendable {
  /// The system's number.
  public let number: Int32

  /// Names an open file.
  public init(_ number: Int32) { self.number = number }

  /// The three that a process begins with.
  public static let standardInput = Descriptor(0)
  /// Where results go.
  public static let standardOutput = Descriptor(1)
  /// Where complaints go.
  public static let standardError = Descriptor(2)
}

/// The system's files, one call each, each of which may fail.
///
/// The seam that tests replace to make disks full and folders vanish. Interrupted calls are made again by the
/// implementation; a short read or write is the caller's business.
public protocol FileSystem: Sendable {
  /// The absolute path with all symbolic links followed; everything on the way must exist.
  func resolve(_ path: String) throws(SystemFault) -> String
  /// What stands at a path, a symbolic link itself not followed.
  func status(at path: String) throws(SystemFault) -> FileStatus
  /// What an open file is.
  func status(of file: Descriptor) throws(SystemFault) -> FileStatus
  /// Whether this process may write a file, or add to and remove from a folder; says also why not
  /// (`EACCES`, `EROFS`, `EPERM` for an immutable file).
  func checkWritable(_ path: String) throws(SystemFault)
  /// The text of a symbolic link.
  func target(ofLink path: String) throws(SystemFault) -> String
  /// The names in a folder, without `.` and `..`, in no order.
  func names(in folder: String) throws(SystemFault) -> [String]
  /// Opens for reading: never follows a link in the last place, never waits for a pipe.
  func openToRead(_ path: String) throws(SystemFault) -> Descriptor
  /// Opens an existing file for reading and writing, at its start; never follows a link in the last place.
  func openToWrite(_ path: String) throws(SystemFault) -> Descriptor
  /// Makes a file that was not there and opens it for reading and writing; the mode is subject to the umask.
  func create(_ path: String, mode: UInt32) throws(SystemFault) -> Descriptor
  /// Opens a file to which is only ever added, for reading too, and makes it if it is not there; never follows a link
  /// in the last place. What one write adds stands together.
  func openToAppend(_ path: String, mode: UInt32) throws(SystemFault) -> Descriptor
  /// Makes a folder that was not there.
  func createFolder(_ path: String, mode: UInt32) throws(SystemFault)
  /// Removes a folder in which there is nothing.
  func removeFolder(_ path: String) throws(SystemFault)
  /// Opens a folder, to lock it and to make its names durable.
  func openFolder(_ path: String) throws(SystemFault) -> Descriptor
  /// Tries to lock a folder against other stores, without waiting; the lock ends when the folder is closed.
  func lock(_ folder: Descriptor) throws(SystemFault)
  /// Reads up to a number of bytes; none at the end.
  func read(_ file: Descriptor, upTo count: Int) throws(SystemFault) -> [UInt8]
  /// Writes some of the bytes and answers how many.
  func write(_ file: Descriptor, _ bytes: ArraySlice<UInt8>) throws(SystemFault) -> Int
  /// Goes to a place, in bytes from the start.
  func seek(_ file: Descriptor, to offset: Int) throws(SystemFault)
  /// Cuts a file to a size in bytes.
  func truncate(_ file: Descriptor, to size: Int) throws(SystemFault)
  /// Sets owner and group.
  func setOwner(_ file: Descriptor, owner: UInt32, group: UInt32) throws(SystemFault)
  /// Sets the permission bits.
  func setMode(_ file: Descriptor, _ mode: UInt32) throws(SystemFault)
  /// The extended attributes; none where the file system has no such thing.
  func attributes(of file: Descriptor) throws(SystemFault) -> [FileAttribute]
  /// Sets one extended attribute.
  func setAttribute(_ file: Descriptor, _ attribute: FileAttribute) throws(SystemFault)
  /// Waits until what was written stands on the disk.
  func synchronize(_ file: Descriptor) throws(SystemFault)
  /// Waits until the bytes of a file stand on the disk, with as much about it as reading them takes.
  func synchronizeData(_ file: Descriptor) throws(SystemFault)
  /// Closes; the descriptor is gone also when this fails.
  func close(_ file: Descriptor) throws(SystemFault)
  /// Lets two files change names in one step.
  func exchange(_ first: String, _ second: String) throws(SystemFault)
  /// Gives a file another name, in place of what stood there.
  func rename(_ path: String, to other: String) throws(SystemFault)
  /// Gives a file another name if nothing stands there.
  func renameToFree(_ path: String, to other: String) throws(SystemFault)
  /// Removes a name.
  func remove(_ path: String) throws(SystemFault)
  /// Waits a moment, for a lock that another store holds.
  func pause(milliseconds: Int)
  /// The number of this process, for the names of temporary files.
  var process: Int32 { get }
  /// Whether a process of this machine still runs; one that cannot be asked about counts as running.
  func isRunning(_ process: Int32) -> Bool
  /// The folder for what must be kept but cannot stand beside the file: `$XDG_STATE_HOME/tandem`.
  var stateFolder: String? { get }
}
