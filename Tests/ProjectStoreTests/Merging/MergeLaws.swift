import JSONText
import Programme
import ProjectStore
import Records
import TestSupport
import Testing

/// Laws of merging, over projects drawn at random and changed at random.
@Suite struct MergeLaws {
  // The last two have an empty text on one side and nothing on the other.
  @Test(arguments: Array(0..<80) + [2008, 2048])
  func `exchanging the sides exchanges the sides of each conflict and nothing else`(seed: Int) throws {
    let states = try RandomProject.states(seed, sides: 2, changes: 1 + seed % 7, isSound: seed % 3 > 0)
    let merge = Merge(base: states[0], mine: states[1], theirs: states[2])
    let back = Merge(base: states[0], mine: states[2], theirs: states[1])
    #expect(back.merged.withoutConflicts == merge.merged.withoutConflicts)
    #expect(back.conflicts.map(\.exchanged) == merge.conflicts)
    #expect(Set(back.decisions) == Set(merge.decisions))
  }

  @Test(arguments: 200..<260) func `a side merged with itself or with the base is that side`(seed: Int) throws {
    let states = try RandomProject.states(seed, sides: 1, changes: 5, isSound: seed % 3 > 0)
    for merge in [
      Merge(base: states[0], mine: states[1], theirs: states[1]),
      Merge(base: states[0], mine: states[1], theirs: states[0]),
      Merge(base: states[0], mine: states[0], theirs: states[1]), Merge(base: nil, mine: states[1], theirs: states[1]),
    ] {
      #expect(merge.merged == states[1] && merge.conflicts.isEmpty && merge.decisions.isEmpty)
    }
  }

  @Test(arguments: 300..<380) func `nothing is lost and nothing invented`(seed: Int) throws {
    let states = try RandomProject.states(seed, sides: 2, changes: 1 + seed % 9, isSound: seed % 3 > 0)
    let merge = Merge(base: states[0], mine: states[1], theirs: states[2])
    let leaves = states.map { Leaves($0) }
    let merged = Leaves(merge.merged)
    let noted = Leaves(merge.conflicts)
    for leaf in Leaves(merge.merged.withoutConflicts).counts.keys {
      #expect(leaves.contains { $0.counts[leaf] != nil }, "invented: \(leaf)")
    }
    for side in 1...2 {
      for leaf in leaves[side].counts.keys where leaves[0].counts[leaf] == nil && leaf.value != "\"\"" {
        #expect(merged.counts[leaf] != nil || noted.values.contains(leaf.value), "lost: \(leaf)")
      }
    }
  }

  @Test(arguments: 500..<540) func `a merge reads back from what it prints over mine`(seed: Int) throws {
    let states = try RandomProject.states(seed, sides: 2, changes: 4)
    let file = try ProjectFile.read(states[1].encoded.printed())
    let merge = Merge(base: states[0], mine: file.project, theirs: states[2])
    let again = try ProjectFile.read(file.printed(merge.merged)).project
    #expect(again == merge.merged, "\(Edit("", from: again, to: merge.merged).changes)")
  }

  @Test(arguments: 600..<680) func `without conflicts it does not matter who is merged first`(seed: Int) throws {
    let states = try RandomProject.states(seed, sides: 3, changes: 1 + seed % 2)
    let (base, one, two, three) = (states[0], states[1], states[2], states[3])
    let inner = [Merge(base: base, mine: one, theirs: two), Merge(base: base, mine: two, theirs: three)]
    let left = Merge(base: base, mine: inner[0].merged, theirs: three)
    let right = Merge(base: base, mine: one, theirs: inner[1].merged)
    guard (inner + [left, right]).allSatisfy(\.conflicts.isEmpty) else { return }
    #expect(Leaves(left.merged) == Leaves(right.merged))
  }

  @Test func `most merges of changes to different places have no conflict`() throws {
    let merges = try (600..<680).map { seed in
      let states = try RandomProject.states(seed, sides: 2, changes: 1)
      return Merge(base: states[0], mine: states[1], theirs: states[2])
    }
    #expect(merges.count { $0.conflicts.isEmpty } > 55)
    #expect(merges.contains { !$0.conflicts.isEmpty })
  }

  @Test(arguments: 700..<780) func `no list has two records of one key after a merge`(seed: Int) throws {
    let states = try RandomProject.states(seed, sides: 2, changes: 1 + seed % 9)
    let merged = Merge(base: states[0], mine: states[1], theirs: states[2]).merged
    for list in merged.lists where Project.holdsMany(list) {
      let keys = merged.records(in: list).compactMap(\.listKey)
      #expect(Set(keys).count == keys.count, "\(list)")
    }
  }
}
