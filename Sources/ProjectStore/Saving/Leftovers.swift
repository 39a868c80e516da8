import Glibc
import Programme

/// What saves left of a project file because their process was killed.
struct Leftovers {
  /// Seconds after which a file is old enough to be cleared away, or to be no save that goes on; another machine may be
  /// saving over the same network folder.
  static let age: Int64 = 60

  /// Copies that hold something of value.
  private(set) var valuable: [LeftCopy] = []
  /// Files that hold nothing of value: they are torn, or hold a text that is known and not needed.
  private var worthless: [String] = []
  private let files: any FileSystem

  /// Looks for them, in the file's folder and in the state folder.
  ///
  /// - Parameters:
  ///   - target: the file, with links followed.
  ///   - isReadable: whether it can be read as a project; if not, what stood there before is needed.
  ///   - known: the texts that this machine wrote or read, by their hashes; asked only if there is something to
  ///     compare.
  ///   - now: seconds since 1970.
  init(
    of target: String, isReadable: Bool, known: () -> Set<ContentHash>, now: Int64 = Int64(time(nil)),
    format: ProjectFormat = .current, files: any FileSystem
  ) {
    self.files = files
    var hashes: Set<ContentHash>?
    for (path, kind) in Leftovers.candidates(of: target, files) {
      guard let process = Leftovers.process(of: path), let whole = try? files.readWhole(path, named: path) else {
        continue
      }
      let (isOver, isOld) = (!Leftovers.isAlive(process), whole.status.modified + Leftovers.age < now)
      guard isOver || isOld && kind == .before else { continue }
      let texts = hashes ?? known()
      hashes = texts
      let isNeeded = kind == .before && !isReadable
      if (try? ProjectFile.read(whole.bytes, format: format)) == nil
        || !isNeeded && texts.contains(ContentHash(whole.bytes))
      {
        if isOver, isOld { worthless.append(path) }
      } else {
        valuable.append(LeftCopy(path: path, kind: kind))
      }
    }
    valuable.sort { $0.path < $1.path }
  }

  /// Removes what holds nothing of value.
  func clear() { for path in worthless { try? files.remove(path) } }

  /// Where the copy of a file goes that cannot stand beside it: told by the whole path, since files of many folders may
  /// have the one name.
  static func copyName(of target: String) -> String {
    "\(target.pathHash)-\(target.splitPath.name)"
  }

  private static func candidates(of target: String, _ files: any FileSystem) -> [(String, LeftCopy.Kind)] {
    var places = [
      (target.folderPath, TemporaryFile.prefix(for: target, tag: "tmp"), LeftCopy.Kind.displaced),
      (target.folderPath, TemporaryFile.prefix(for: target, tag: "before"), .before),
    ]
    if let folder = files.stateFolder {
      places.append((folder, TemporaryFile.prefix(for: copyName(of: target), tag: "before"), .before))
    }
    var names: [String: [String]] = [:]
    return places.flatMap { folder, prefix, kind in
      let all = names[folder] ?? (try? files.names(in: folder)) ?? []
      names[folder] = all
      return all.filter { $0.hasPrefix(prefix) }.map { (folder.appending(component: $0), kind) }
    }
  }

  /// The number of the process in a name: `.NAME.tmp-4711-7K2M9QXA`.
  private static func process(of path: String) -> Int32? {
    let parts = path.splitPath.name.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count < 3 ? nil : Int32(parts[parts.count - 2])
  }

  private static func isAlive(_ process: Int32) -> Bool { process <= 0 || kill(process, 0) == 0 || errno != ESRCH }
}
