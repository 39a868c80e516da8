import JSONText
import Programme
import ProjectStore
import Records
import Testing

/// Every merge of a small model: two roadblocks, two fields, four values, on three sides.
@Suite struct SmallModelTests {
  /// A record's owner and detail; absent where the record is.
  private static let states: [[String?]?] = {
    let values: [String?] = ["a", "b", "c", nil]
    return [nil] + values.flatMap { one in values.map { [one, $0] } }
  }()

  private static func project(_ one: [String?]?, _ other: [String?]? = nil) -> Project {
    var project = Project(name: "Canal")
    for (id, state) in [("RB-1", one), ("RB-2", other)] {
      guard let state else { continue }
      var roadblock = Roadblock()
      roadblock.id = ID(id)
      roadblock.title = "Silt"
      roadblock.owner = state[0] ?? ""
      roadblock.detail = state[1] ?? ""
      project.roadblocks.append(roadblock)
    }
    return project
  }

  private static func value(_ project: Project, _ id: String, _ field: Int) -> String? {
    guard let roadblock = project.roadblock(ID(id)) else { return nil }
    let text = field == 0 ? roadblock.owner : roadblock.detail
    return text.isEmpty ? nil : text
  }

  @Test(arguments: states.indices)
  func `one record: every field is what the table of three sides says`(index: Int) {
    let base = Self.states[index]
    for mine in Self.states {
      for theirs in Self.states {
        let sides = [base, mine, theirs].map { Self.project($0) }
        let merge = Merge(base: sides[0], mine: sides[1], theirs: sides[2])
        let note = "\(String(describing: base)) \(String(describing: mine)) \(String(describing: theirs))"
        expectLaws(merge, sides, note)
        let stands = merge.merged.roadblock(ID("RB-1")) != nil
        if mine == theirs || theirs == base {
          #expect(merge.merged == sides[1], "\(note)")
        } else if mine == base {
          #expect(merge.merged == sides[2], "\(note)")
        } else if mine == nil || theirs == nil {
          #expect(merge.merged.roadblocks == (mine == nil ? sides[2] : sides[1]).roadblocks, "\(note)")
          #expect(merge.conflicts.map(\.place) == ["roadblocks/RB-1"], "\(note)")
        } else {
          #expect(stands, "\(note)")
          for field in 0..<2 { expectField(field, merge, base?[field], mine?[field], theirs?[field], note) }
        }
      }
    }
  }

  private func expectField(
    _ field: Int, _ merge: Merge, _ base: String?, _ mine: String?, _ theirs: String?, _ note: String
  ) {
    let found = Self.value(merge.merged, "RB-1", field)
    let name = ["owner", "detail"][field]
    let conflict = merge.conflicts.first { $0.field == name }
    if mine == theirs || theirs == base {
      #expect(found == mine && conflict == nil, "\(name): \(note)")
    } else if mine == base {
      #expect(found == theirs && conflict == nil, "\(name): \(note)")
    } else {
      #expect(conflict?.record == "roadblocks/RB-1", "\(name): \(note)")
      #expect(conflict?.base == base.map(JSONValue.string), "\(name): \(note)")
      #expect(conflict?.mine == mine.map(JSONValue.string), "\(name): \(note)")
      #expect(conflict?.theirs == theirs.map(JSONValue.string), "\(name): \(note)")
      let expected = mine == nil ? theirs : theirs == nil ? mine : base ?? [mine, theirs].compactMap(\.self).min()
      #expect(found == expected, "\(name): \(note)")
    }
  }

  @Test(arguments: states.indices)
  func `two records: neither touches the other`(index: Int) {
    let base = Self.states[index]
    let some = Self.states.enumerated().filter { $0.offset % 6 == 0 }.map(\.element)
    for mine in Self.states {
      for theirs in Self.states {
        let alone = Merge(base: Self.project(base), mine: Self.project(mine), theirs: Self.project(theirs))
        for other in some {
          let sides = [(base, other), (mine, ["b", nil]), (theirs, other)].map { Self.project($0.0, $0.1) }
          let merge = Merge(base: sides[0], mine: sides[1], theirs: sides[2])
          #expect(merge.merged.roadblock(ID("RB-1")) == alone.merged.roadblock(ID("RB-1")))
          #expect(merge.merged.roadblock(ID("RB-2"))?.owner == "b")
          #expect(merge.conflicts == alone.conflicts)
        }
      }
    }
  }

  /// Commutative, idempotent, identity.
  private func expectLaws(_ merge: Merge, _ sides: [Project], _ note: String) {
    let back = Merge(base: sides[0], mine: sides[2], theirs: sides[1])
    #expect(back.merged.withoutConflicts == merge.merged.withoutConflicts, "\(note)")
    #expect(back.conflicts.map(\.exchanged) == merge.conflicts, "\(note)")
    #expect(merge.merged.conflicts == merge.conflicts, "\(note)")
    #expect(Merge(base: sides[0], mine: sides[1], theirs: sides[1]).merged == sides[1])
    #expect(Merge(base: sides[0], mine: sides[1], theirs: sides[0]).merged == sides[1])
    #expect(Merge(base: sides[0], mine: sides[0], theirs: sides[1]).merged == sides[1])
  }
}

extension Project {
  var withoutConflicts: Project {
    var project = self
    project.conflicts = []
    return project
  }
}

extension Conflict {
  /// The conflict as the other side sees it.
  var exchanged: Conflict {
    var conflict = self
    (conflict.mine, conflict.theirs) = (theirs, mine)
    return conflict
  }
}
