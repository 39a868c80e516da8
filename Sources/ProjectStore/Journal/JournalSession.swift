/// One run of the program as far as the journal knows it: its name, and a lock that tells others that it goes on.
///
/// The lock ends with the process, however that ends; what the run kept without saving is then anyone's to bring back.
final class JournalSession: Sendable {
  /// The name: eight letters that no other run has.
  let name: String
  private let path: String
  private let descriptor: Descriptor?
  private let files: any FileSystem

  /// Begins a run; where there are no locks it goes without one.
  init(of journal: Journal) {
    let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")
    name = String((0..<8).compactMap { _ in alphabet.randomElement() })
    files = journal.files
    path = JournalSession.path(name, of: journal)
    try? files.createFolders(path.folderPath, mode: 0o700)
    descriptor = try? files.create(path, mode: 0o600)
    if let descriptor { try? files.lock(descriptor) }
  }

  deinit {
    guard let descriptor else { return }
    try? files.remove(path)
    try? files.close(descriptor)
  }

  /// Whether a run still goes on; clears away what one that ended left.
  static func isAlive(_ name: String, of journal: Journal) -> Bool {
    let path = path(name, of: journal)
    let files = journal.files
    guard let file = try? files.openToWrite(path) else { return false }
    defer { try? files.close(file) }
    do throws(SystemFault) {
      try files.lock(file)
      try? files.remove(path)
      return false
    } catch {
      return error.isHeldByOther
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
