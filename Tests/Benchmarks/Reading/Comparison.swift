import FoundationEssentials
import JSONText
import Programme

/// Rounds of both readers in turns over the same bytes.
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
    print("ratio of the medians: \(tenths(median(foundation) / median(tandem)))")
  }

  /// Both readers did not see the same roadblocks.
  struct Disagreement: Error {}

  private func line(_ name: String, _ times: [Double]) {
    let speed = Double(bytes.count) / 1e6 / median(times)
    print("\(name): \(tenths(speed)) MB/s (median of \(times.count), \(Int(median(times) * 1000)) ms)")
  }

  private func seconds(_ work: () throws -> Void) rethrows -> Double {
    let time = try ContinuousClock().measure(work).components
    return Double(time.seconds) + Double(time.attoseconds) / 1e18
  }

  private func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

  private func tenths(_ number: Double) -> String { "\((number * 10).rounded() / 10)" }
}
