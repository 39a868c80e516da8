import Glibc
import Insight
import JSONText
import Programme
import Records

/// Reads a project and judges it, and judges it again after one edit; prints what each takes, in processor time.
@main
enum JudgingBenchmark {
  static func main() throws {
    let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let (roadblocks, milestones) = (numbers.first ?? 10_000, numbers.dropFirst().first ?? 500)
    let rounds = numbers.dropFirst(2).first ?? 15
    let today = CalendarDate(dayNumber: 20_760)
    let project = try large(roadblocks, milestones, on: today)
    let text = project.encoded.printed()
    var (reading, judging, again): ([Double], [Double], [Double]) = ([], [], [])
    for round in 0..<rounds {
      var project = Project()
      reading.append(try milliseconds { project = try ProjectFile.read(text).project })
      var insight: Insight?
      judging.append(milliseconds { insight = Insight(project, on: today) })
      project.roadblocks[round * 7 % max(1, roadblocks)].owner = "Somebody else"
      again.append(milliseconds { insight = Insight(project, on: today, after: insight) })
      guard insight?.findings.count == Insight(project, on: today).findings.count else { throw Disagreement() }
    }
    print("\(roadblocks) roadblocks, \(milestones) milestones, \(text.count / 1_000_000) MB; medians of \(rounds), ms")
    for (name, times) in [("read", reading), ("judged", judging), ("judged again after an edit", again)] {
      print("\(name): \(tenths(times.sorted()[times.count / 2]))")
    }
  }

  /// The two ways to judge did not find the same.
  struct Disagreement: Error {}

  /// The example with copies of its roadblocks and milestones.
  private static func large(_ roadblocks: Int, _ milestones: Int, on today: CalendarDate) throws -> Project {
    var project = try ProjectFile.example(on: today).project
    let (some, others) = (project.roadblocks, project.programme.milestones)
    project.programme.milestones = (0..<max(milestones, others.count)).map { number in
      var milestone = others[number % others.count]
      if number >= others.count { milestone.id = ID("M-\(number)") }
      return milestone
    }
    let ids = project.programme.milestones.map(\.id)
    project.roadblocks = (0..<roadblocks).map { number in
      var roadblock = some[number % some.count]
      if number >= some.count { roadblock.id = ID("RB-\(number)") }
      if !roadblock.blocks.isEmpty { roadblock.blocks = [ids[number % ids.count]] }
      return roadblock
    }
    return project
  }

  private static func milliseconds(_ work: () throws -> Void) rethrows -> Double {
    let start = processorTime()
    try work()
    return (processorTime() - start) * 1000
  }

  private static func processorTime() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func tenths(_ number: Double) -> String { "\((number * 10).rounded() / 10)" }
}
