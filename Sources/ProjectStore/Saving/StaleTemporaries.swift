import Glibc
import Programme

/// Temporary files that a save left when its process was killed.
enum StaleTemporaries {
  /// Seconds after which a file is old enough; another machine may be saving over the same network folder.
  static let age: Int64 = 60

  /// Removes those beside a file that hold nothing of value: their process is gone, and they are torn, or hold a text
  /// that is known.
  ///
  /// What somebody else may have written in the last moment before the process was killed is left.
  /// - Parameters:
  ///   - known: the texts that this machine wrote or read, by their hashes; asked only if there is something to
  ///     compare.
  ///   - now: seconds since 1970.
  static func clear(beside target: String, known: () -> Set<ContentHash>, now: Int64, files: any FileSystem) {
    let folder = target.folderPath
    let prefix = TemporaryFile.prefix(for: target, tag: "tmp")
    for name in (try? files.names(in: folder)) ?? [] where name.hasPrefix(prefix) {
      let path = folder.appending(component: name)
      guard let process = Int32(name.dropFirst(prefix.count).prefix { $0 != "-" }), !isAlive(process),
        let whole = try? files.readWhole(path, named: path), whole.status.modified + age < now
      else { continue }
      if known().contains(ContentHash(whole.bytes)) || (try? ProjectFile.read(whole.bytes)) == nil {
        try? files.remove(path)
      }
    }
  }

  private static func isAlive(_ process: Int32) -> Bool { process <= 0 || kill(process, 0) == 0 || errno != ESRCH }
}
