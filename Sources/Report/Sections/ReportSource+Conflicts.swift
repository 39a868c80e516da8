import Programme
import Records

extension ReportSource {
  /// How much merges left to decide, for an overview: until then what stands is no more than one of several values.
  var conflictCount: ReportSection {
    ReportSection(
      "merging", "Merging", [.facts([ReportFact("conflicts", "Conflicts to decide", .whole(project.conflicts.count))])])
  }

  /// What merges left to decide, with the value of each side.
  var conflicts: ReportSection {
    let rows = project.conflicts.map { conflict -> [ReportValue] in
      [
        .text(ifAny: conflict.record), .text(ifAny: conflict.field), .text(ifAny: conflict.base?.words),
        .text(ifAny: conflict.mine?.words), .text(ifAny: conflict.theirs?.words),
      ]
    }
    return ReportSection(
      "conflicts", "Conflicts to decide",
      [
        .table(
          ReportTable(
            "conflicts", "",
            columns: [
              ReportColumn("record", "Record"), ReportColumn("field", "Field"), ReportColumn("base", "Before"),
              ReportColumn("mine", "Mine"), ReportColumn("theirs", "Theirs"),
            ], rows: rows, empty: "Nothing is to be decided."))
      ])
  }
}
