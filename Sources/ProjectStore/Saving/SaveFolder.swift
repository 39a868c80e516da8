import System

/// The folder of a file that is being saved: locked against other stores while it is open.
///
/// The lock spares stores each other's repairs; it is not what keeps edits, so saving goes on without it where the
/// file system has none, or where somebody holds it for too long.
struct SaveFolder: ~Copyable {
  /// Whose the lock is.
  enum Lock {
    /// This store's, until the folder is closed.
    case held
    /// Another's, who held it for as long as was waited.
    case heldByOther
    /// Nobody's: the folder cannot be opened, or its file system has no locks.
    case missing
  }

  /// Whether files can be made in it; a folder without any write permission counts as unwritable for root, too.
  let isWritable: Bool
  /// Whether this store has the lock.
  let lock: Lock
  private let descriptor: Descriptor?
  private let shown: String
  private let files: any FileSystem

  /// Opens the folder of a file.
  init(of file: String, named shown: String, files: any FileSystem) throws(StoreError) {
    let path = file.folderPath
    var isWritable = false
    var descriptor: Descriptor?
    do throws(SystemFault) {
      let folder = try files.openFolder(path)
      descriptor = folder
      isWritable = try files.status(of: folder).hasWriteBit && (try? files.checkWritable(path)) != nil
    } catch {
      if let descriptor { try? files.close(descriptor) }
      guard descriptor == nil, error.reason.isPermission else { throw StoreError(writing: shown, error) }
    }
    self.isWritable = isWritable
    self.descriptor = descriptor
    self.shown = shown
    self.files = files
    lock = descriptor.map { SaveFolder.lock($0, files) } ?? .missing
  }

  /// Makes the names in the folder durable.
  func synchronize() throws(StoreError) {
    guard let descriptor else { return }
    try files.writing(shown) { () throws(SystemFault) in try files.synchronize(descriptor) }
  }

  /// Ends the lock.
  func close() {
    if let descriptor { try? files.close(descriptor) }
  }

  /// Waits for the lock, a fifth of a second at most.
  private static func lock(_ descriptor: Descriptor, _ files: any FileSystem) -> Lock {
    for _ in 0..<40 {
      do throws(SystemFault) {
        try files.lock(descriptor)
        return .held
      } catch {
        guard error.reason == .locked else { return .missing }
        files.pause(milliseconds: 5)
      }
    }
    return .heldByOther
  }
}
