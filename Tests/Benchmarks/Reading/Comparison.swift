import FoundationEssentials
import Glibc
import JSONText
import Programme
import Records

/// Rounds of both readers in turns over the same bytes, in processor time of the thread that reads: whatever else the
/// machine does takes time from both, and would otherwise be measured.
struct Comparison {
  private let bytes: [UInt8]
  private let data: Data
  private let rounds: Int

  init(path: String, rounds: Int) throws {
    data = try Data(contentsOf: URL(filePath: path))
    bytes = Array(data)
    self.rounds = rounds
  }

  func run() throws {
    var text: [Double] = []
    var tandem: [Double] = []
    var foundation: [Double] = []
    for _ in 0..<rounds {
      text.append(seconds { _ = JSONDocument.read(bytes) })
      var roadblocks = (tandem: 0, foundation: 0)
      tandem.append(try seconds { roadblocks.tandem = try ProjectFile.read(bytes).project.roadblocks.count })
      foundation.append(
        try seconds {
          roadblocks.foundation = try JSONDecoder().decode(MirrorProject.self, from: data).roadblocks?.count ?? 0
        })
      guard roadblocks.tandem == roadblocks.foundation else { throw Disagreement() }
    }
    line("JSONText, checked text alone", text)
    line("ProjectFile.read, checked model", tandem)
    line("JSONDecoder, mirror of the model", foundation)
    let ratios = zip(foundation, tandem).map { $0 / $1 }
    print(
      "ratio of the medians: \(tenths(median(foundation) / median(tandem))); of the rounds: "
        + ratios.sorted().map(tenths).joined(separator: ", "))
  }

  /// Both readers did not see the same roadblocks.
  struct Disagreement: Error {}

  private func line(_ name: String, _ times: [Double]) {
    let speed = Double(bytes.count) / 1e6 / median(times)
    print("\(name): \(tenths(speed)) MB/s (median of \(times.count), \(Int(median(times) * 1000)) ms)")
  }

  private func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = processorTime()
    try work()
    return processorTime() - start
  }

  /// Seconds that this thread has run, in the system's calls too.
  private func processorTime() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

  private func tenths(_ number: Double) -> String { "\((number * 10).rounded() / 10)" }
}
