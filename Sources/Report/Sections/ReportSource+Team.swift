import FoundationEssentials
import Insight
import Programme
import Records

extension ReportSource {
  /// Who is needed and who is there, in full-time equivalents, and what limits success.
  var team: ReportSection {
    ReportSection(
      "team", "Team and constraints",
      [
        .table(
          ReportTable(
            "team", "",
            columns: [
              ReportColumn("role", "Role"), ReportColumn("needed", "Needed", isNumber: true),
              ReportColumn("filled", "Filled", isNumber: true),
              ReportColumn("experience", "Experience", isNumber: true), ReportColumn("note", "Note"),
            ],
            rows: project.programme.team.map {
              [
                .text($0.role), .amount($0.needed), .amount($0.filled), .whole(ifAny: $0.experience),
                .text(ifAny: $0.note),
              ]
            }, empty: "No roles are recorded.")),
        .list(
          ReportList(
            "constraints", "Constraints",
            project.programme.constraints.map {
              ReportItem($0.text, records: [.project + "programme" + "constraints" + .id($0.id.text)])
            },
            empty: "No constraints are recorded.")),
      ])
  }
}
