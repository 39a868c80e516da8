import Glibc
import Programme
import ProjectStore
import Records
import System

/// Rounds of edits, each kept and saved by the store and by the floor, the one first and then the other.
struct Rounds {
  private let folder: String
  private let count: Int
  /// How many edits a person makes between opening the file and leaving.
  private static let edits = 10
  private static let today = CalendarDate(dayNumber: 20_700)
  private static let moment = Instant(today, hour: 14, minute: 3)

  /// Which folder to write in, and how many rounds.
  init(in folder: String, count: Int) {
    self.folder = folder
    self.count = count
  }

  func run() throws {
    let path = folder + "/example.tandem.json"
    let size = try NewProjectFile.create(path, ProjectFile.example(on: Self.today).project).bytes
    let files = PosixFileSystem()
    let floor = try Floor(in: folder)
    var (kept, saved): ([Pair], [Pair]) = ([], [])
    var line: [UInt8] = []
    // The first sitting warms the caches, and makes the journal.
    for sitting in 0...(count + Self.edits - 1) / Self.edits {
      let scheduler = HeldScheduler()
      let store = try ProjectStore.open(
        path, options: StoreOptions(author: "delivery lead", stateFolder: folder + "/state", saving: .beside(scheduler))
      )
      for number in 0..<Self.edits {
        let edit = try edit(number, sitting, in: store.project)
        let before = journalSize(files)
        let keeping = try Pair(
          isFirst: number % 2 == 0, store: { try store.perform(edit, at: Self.moment) },
          floor: { try floor.keep(line) })
        // As long as the line that the store just added; the next is of the same sort.
        line = [UInt8](repeating: 0x78, count: journalSize(files) - before)
        let text = try files.contents(of: path)
        let saving = try Pair(
          isFirst: number % 2 == 0,
          store: {
            scheduler.runAll()
            _ = store.collect(at: Self.moment)
          }, floor: { try floor.save(text) })
        guard store.state == .saved(at: Self.moment) else { throw NotSaved(status: store.status) }
        if sitting > 0 {
          kept.append(keeping)
          saved.append(saving)
        }
      }
    }
    print(
      "\(kept.count) edits of the example programme, \(size) bytes, lines of \(line.count); medians in milliseconds")
    report("kept", kept, beside: "write, fdatasync")
    report("saved", saved, beside: "write, fsync, rename, fsync of the folder")
  }

  private func journalSize(_ files: PosixFileSystem) -> Int {
    let state = folder + "/state"
    let journal = ((try? files.names(in: state)) ?? []).first { $0.hasSuffix(".journal") }
    return journal.flatMap { try? files.status(at: state + "/" + $0).size } ?? 0
  }

  /// An edit was not saved.
  struct NotSaved: Error { let status: String }

  private func edit(_ number: Int, _ sitting: Int, in project: Project) throws -> Edit {
    let roadblock = project.roadblocks[number * 7 % project.roadblocks.count]
    let author = Authorship(name: "delivery lead", at: Self.moment)
    return try Edit.changing(Roadblock.self, at: .roadblock(roadblock.id), in: project, by: author) {
      $0.owner = "Owner \(sitting)-\(number)"
    }
  }

  private func report(_ name: String, _ pairs: [Pair], beside calls: String) {
    let (store, floor) = (median(pairs.map(\.store)), median(pairs.map(\.floor)))
    let ratio = median(pairs.map { $0.store / $0.floor })
    print("\(name): \(hundredths(store * 1e3)); \(calls): \(hundredths(floor * 1e3))", terminator: "; ")
    print("ratio of the medians \(hundredths(store / floor)), median of the ratios \(hundredths(ratio))")
  }

  private func median(_ numbers: [Double]) -> Double { numbers.sorted()[numbers.count / 2] }

  private func hundredths(_ number: Double) -> String { "\((number * 100).rounded() / 100)" }
}

/// What one round took the store and the floor, in seconds.
struct Pair {
  let store: Double
  let floor: Double

  /// Runs both, the store first or last.
  init(isFirst: Bool, store: () throws -> Void, floor: () throws -> Void) rethrows {
    if isFirst {
      self.store = try Pair.seconds(store)
      self.floor = try Pair.seconds(floor)
    } else {
      self.floor = try Pair.seconds(floor)
      self.store = try Pair.seconds(store)
    }
  }

  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let time = try ContinuousClock().measure(work).components
    return Double(time.seconds) + Double(time.attoseconds) / 1e18
  }
}
