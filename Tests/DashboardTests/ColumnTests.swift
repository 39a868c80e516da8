import Programme
import ProjectStore
import Records
import Terminal
import Testing

@testable import Dashboard

@Suite struct ColumnTests {
  /// The columns of every list there is.
  private func tables() throws -> [[Column]] {
    let open = try #require(Scene().session.open)
    return [
      ProgrammeContent(open).columns, PartnersContent(open).columns, RoadblocksContent(open).columns,
      PortfolioContent(OpenPortfolio(Portfolio(folder: "", entries: []), today: Scene.today)).columns,
    ]
  }

  @Test func `columns never take more than the room, nor each other's`() throws {
    for columns in try tables() {
      for room in 0...240 {
        var end = -1
        for place in Column.fit(columns, into: room) {
          #expect(place.x == end + 1 && place.width > 0)
          end = place.x + place.width
          #expect(end <= room)
        }
      }
    }
  }

  @Test func `what goes first is never of higher rank than what stays`() throws {
    for columns in try tables() {
      for room in 0...240 {
        let kept = Column.fit(columns, into: room).map(\.index)
        let gone = columns.indices.filter { !kept.contains($0) && columns[$0].rank < 9 }
        let worstKept = kept.map { columns[$0].rank }.min() ?? 9
        #expect(gone.allSatisfy { columns[$0].rank <= worstKept })
      }
    }
  }

  @Test func `more room never takes a column away`() throws {
    for columns in try tables() {
      var before: Set<Int> = []
      for room in 0...240 {
        let kept = Set(Column.fit(columns, into: room).map(\.index))
        #expect(before.isSubset(of: kept))
        before = kept
      }
    }
  }

  @Test func `a column that grows takes all that is left over`() throws {
    for columns in try tables() {
      for room in columns.map({ $0.width + 1 }).reduce(0, +)...240 {
        let places = Column.fit(columns, into: room)
        let last = try #require(places.last)
        #expect(last.x + last.width == room)
        #expect(places.allSatisfy { columns[$0.index].grows || $0.width == columns[$0.index].width })
      }
    }
  }

  @Test func `of equal rank the last goes first`() {
    let columns = [
      Column(title: "a", width: 4, rank: 9), Column(title: "b", width: 4, rank: 1),
      Column(title: "c", width: 4, rank: 1),
    ]
    #expect(Column.fit(columns, into: 13).map(\.index) == [0, 1])
    #expect(Column.fit(columns, into: 8).map(\.index) == [0])
  }
}
