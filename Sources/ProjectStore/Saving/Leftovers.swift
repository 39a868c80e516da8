import Programme
import Records
import System

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
    of target: String, isReadable: Bool, known: () -> Set<ContentHash>, now: Int64 = Int64(WallClock.now.seconds),
    format: ProjectFormat = .current, files: any FileSystem
  ) {
    self.files = files
    var hashes: Set<ContentHash>?
    for (path, name) in Leftovers.candidates(of: target, files) {
      guard let process = name.process, let whole = try? files.readWhole(path, named: path) else { continue }
      let kind = name.purpose == .before ? LeftCopy.Kind.before : .displaced
      let (isOver, isOld) = (!files.isRunning(process), whole.status.modified + Leftovers.age < now)
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

  private static func candidates(of target: String, _ files: any FileSystem) -> [(String, TemporaryName)] {
    InPlaceWrite.copyPlaces(of: target, files).flatMap { place in
      TemporaryName.all(beside: place, files).map { ($0.path(beside: place), $0) }
    }
  }
}
