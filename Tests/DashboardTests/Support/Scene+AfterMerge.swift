import Programme
import ProjectStore
import Records

extension Scene {
  /// The example after a merge in which both sides changed the status of one roadblock and the owner of another.
  static let mergedExample: Project = {
    var (mine, theirs) = (example, example)
    let places = example.roadblocks.indices.filter { example.roadblocks[$0].status == .inProgress }.prefix(2)
    for (place, index) in places.enumerated() {
      if place == 0 {
        mine.roadblocks[index].status = .waiting
        theirs.roadblocks[index].status = .resolved
      } else {
        mine.roadblocks[index].owner = "Ada Wick"
        theirs.roadblocks[index].owner = "Bo Lund"
      }
    }
    return Merge(base: example, mine: mine, theirs: theirs).merged
  }()
}
