import Records
import Settings
import Synchronization
import Commands
import Dashboard
import Glibc
import Programme
import ProjectStore
import System

/// A scratch folder and an environment around it; paths that begin with `DIR` mean the folder, in arguments and in output.
final class Stage {
  let folder: String
  /// Where journals go; apart from the folder, so that its names are those of the test alone.
  let stateFolder: String
  var variables = ["TANDEM_TODAY": "2026-11-03"]
  /// What comes through open descriptors.
  var inputs: [Int32: String] = [0: ""]
  var input: String {
    get { inputs[0] ?? "" }
    set { inputs[0] = newValue }
  }
  /// The name of the person's configuration in the folder, if there is one.
  var configurationName: String?
  /// Whether there is a folder for journals, as there is none where `HOME` is not set.
  var hasStateFolder = true
  var sinkFault: OutputFault?
  /// What the dashboard was started with.
  private(set) var launches: [String] = []
  var authorQuestions: Int { asked.count }
  private let asked = Counter()
  var launchProblem: LaunchProblem?

  init() {
    var template = Array("/tmp/tandem-commands-XXXXXX".utf8CString)
    folder = unsafe mkdtemp(&template).map { unsafe String(cString: $0) } ?? "/tmp"
    stateFolder = folder + "-state"
  }

  deinit {
    remove(folder)
    remove(stateFolder)
  }

  /// Runs a command and gathers what it does.
  func run(_ arguments: String...) -> Consequence { run(arguments) }

  /// Runs a command and gathers what it does.
  func run(_ arguments: [String]) -> Consequence {
    let record = Record()
    let fault = sinkFault
    let asked = asked
    let console = Console(
      output: { (bytes) throws(OutputFault) in
        if let fault { throw fault }
        record.output += bytes
      }, errors: { (bytes) throws(OutputFault) in record.errors += bytes })
    var environment = Environment(
      console: console, variable: { self.variables[$0] },
      now: { Instant("2026-11-10T14:03:00+00:00") ?? Instant(secondsSinceEpoch: 0) },
      author: {
        asked.add()
        return "A. Okafor"
      }, input: { self.inputs[$0].map { Array($0.utf8) } }, files: PosixFileSystem(),
      stateFolder: hasStateFolder ? stateFolder : nil,
      generator: SplitMix(7), columns: { nil }
    ) { (path, readOnly, theme, surroundings) throws(LaunchProblem) in
      self.launches.append(
        "\(self.shown(path ?? "nothing")) \(readOnly) \(theme ?? "no theme") \(surroundings.today()) \(surroundings.now()) "
          + "\(surroundings.author)")
      if let problem = self.launchProblem { throw problem }
    }
    if let name = configurationName {
      environment.configuration = Configuration(
        path: folder + "/" + name, bytes: Array(read(name).utf8), commands: BindableCommand.all)
    }
    let code = TandemProgram.run(arguments.map { $0.replacing("DIR", with: folder) }, in: environment)
    return Consequence(
      code: code, output: shown(String(decoding: record.output, as: UTF8.self)),
      errors: shown(String(decoding: record.errors, as: UTF8.self)))
  }

  func write(_ text: String, to name: String) {
    guard let file = unsafe fopen(folder + "/" + name, "w") else { return }
    var text = text
    text.withUTF8 { _ = unsafe fwrite($0.baseAddress, 1, $0.count, file) }
    unsafe fclose(file)
  }

  func read(_ name: String) -> String {
    guard let bytes = try? PosixFileSystem().contents(of: folder + "/" + name) else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The project in a file of the folder; an empty one where it cannot be read.
  func project(_ name: String = "a.tandem.json") -> Project {
    (try? ProjectStore.open(folder + "/" + name, readOnly: true).project) ?? Project()
  }

  var names: [String] { ((try? PosixFileSystem().names(in: folder)) ?? []).sorted() }

  private func shown(_ text: String) -> String { text.replacing(folder, with: "DIR") }

  private final class Record {
    var output: [UInt8] = []
    var errors: [UInt8] = []
  }

  private func remove(_ folder: String) {
    let files = PosixFileSystem()
    for name in (try? files.names(in: folder)) ?? [] {
      let path = folder + "/" + name
      if (try? files.status(at: path).kind) == .folder { remove(path) } else { unsafe unlink(path) }
    }
    unsafe rmdir(folder)
  }
}

extension Stage {
  /// A small project with a partner, a milestone and two roadblocks, as `a.tandem.json`.
  static func withSample() -> Stage {
    let stage = Stage()
    stage.write(sample, to: "a.tandem.json")
    return stage
  }

  static let sample = """
    {
      "format": "tandem/project",
      "version": 1,
      "programme": {
        "id": "programme",
        "name": "Harbour Fees",
        "milestones": [{"id": "GO-LIVE", "title": "Service live", "baseline": "2027-01-01"}]
      },
      "partners": [
        {"id": "ALDER", "name": "Alder Software", "purpose": "Builds it.", "step": 4},
        {"id": "ASH", "name": "Ash Hosting", "purpose": "Hosts it.", "step": 3}
      ],
      "roadblocks": [
        {
          "id": "RB-AAAA",
          "title": "Nobody decides",
          "partner": "ALDER",
          "severity": "high",
          "owner": "I. Carvalho",
          "raisedOn": "2026-08-01",
          "dueOn": "2026-10-20"
        },
        {
          "id": "RB-BBBB",
          "title": "Engineers rolled off",
          "side": "partner",
          "raisedOn": "2026-10-28"
        },
        {
          "id": "RB-CCCC",
          "title": "Test data missing",
          "status": "resolved",
          "raisedOn": "2026-05-01"
        }
      ]
    }

    """
}

/// Counts what happens, from wherever it happens.
private final class Counter: Sendable {
  private let value = Mutex(0)
  var count: Int { value.withLock { $0 } }
  func add() { value.withLock { $0 += 1 } }
}
