import Programme
import Records

extension ViewSource {
  /// How much merges left to decide, for an overview: until then what stands is no more than one of several values.
  var conflictCount: ViewSection {
    ViewSection(
      "merging", "Merging", [.facts([ViewFact("conflicts", "Conflicts to decide", .whole(project.conflicts.count))])])
  }

  /// What merges left to decide, with the value of each side.
  var conflicts: ViewSection {
    let rows = project.conflicts.map { conflict -> ViewRow in
      [
        .text(ifAny: conflict.record), .text(ifAny: conflict.field), .text(ifAny: conflict.base?.words),
        .text(ifAny: conflict.mine?.words), .text(ifAny: conflict.theirs?.words),
      ]
    }
    return ViewSection(
      "conflicts", "Conflicts to decide",
      [
        .table(
          ViewTable(
            "conflicts", "",
            columns: [
              ViewColumn("record", "Record"), ViewColumn("field", "Field"), ViewColumn("base", "Before"),
              ViewColumn("mine", "Mine"), ViewColumn("theirs", "Theirs"),
            ], rows: rows, empty: "Nothing is to be decided."))
      ])
  }
}
