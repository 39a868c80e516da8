import System

/// One run of the program as far as the journal knows it: its name, and a lock that tells others that it goes on.
///
/// The lock ends with the process, however that ends; what the run kept without saving is then anyone's to bring back.
final class JournalSession: Sendable {
  private let path: String
  private let descriptor: Descriptor
  private let files: any FileSystem

  /// Begins a run; where there are no locks it goes without one.
  ///
  /// - Throws: why others could not be told. What the run keeps would look to them as if it had ended.
  init(_ name: String, of journal: Journal) throws(SystemFault) {
    files = journal.files
    path = JournalSession.path(name, of: journal)
    try files.createFolders(path.folderPath, mode: 0o700)
    descriptor = try JournalSession.locked(path, files)
  }

  /// Makes the file that tells of the run, and locks it; once more where another took it for one that ended, because
  /// it was not locked yet.
  private static func locked(_ path: String, _ files: any FileSystem) throws(SystemFault) -> Descriptor {
    var tries = 0
    while true {
      tries += 1
      let file = try files.create(path, mode: 0o600)
      do throws(SystemFault) {
        try files.lock(file)
        if try files.status(of: file).links > 0 || tries > 8 { return file }
      } catch {
        if error.reason == .unsupported || error.reason == .noLocks { return file }
        try? files.remove(path)
        guard error.reason == .locked, tries < 8 else {
          try? files.close(file)
          throw error
        }
      }
      try? files.close(file)
    }
  }

  deinit {
    try? files.remove(path)
    try? files.close(descriptor)
  }

  /// A name for a run: eight letters that no other has.
  static func newName() -> String {
    let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")
    return String((0..<8).compactMap { _ in alphabet.randomElement() })
  }

  /// Whether a run still goes on, or may; clears away what one that ended left.
  ///
  /// Where that cannot be told it goes on: what it kept is brought back at a later start, whereas what is brought back
  /// too early could come twice.
  static func isAlive(_ name: String, of journal: Journal) -> Bool {
    let path = path(name, of: journal)
    let files = journal.files
    let file: Descriptor
    do throws(SystemFault) { file = try files.openToWrite(path) } catch { return error.reason != .absent }
    defer { try? files.close(file) }
    do throws(SystemFault) {
      try files.lock(file)
      try? files.remove(path)
      return false
    } catch {
      return error.reason != .unsupported && error.reason != .noLocks
    }
  }

  /// Clears away what runs left that were killed.
  static func clearEnded(of journal: Journal) {
    let (folder, name) = journal.path.splitPath
    for other in (try? journal.files.names(in: folder)) ?? [] where other.hasPrefix(name + "-") {
      _ = isAlive(String(other.dropFirst(name.utf8.count + 1)), of: journal)
    }
  }

  private static func path(_ name: String, of journal: Journal) -> String { journal.path + "-" + name }
}
