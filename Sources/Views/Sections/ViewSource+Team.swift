import FoundationEssentials
import Insight
import Programme
import Records

extension ViewSource {
  /// Who is needed and who is there, in full-time equivalents, and what limits success.
  var team: ViewSection {
    ViewSection(
      "team", "Team and constraints",
      [
        .table(
          ViewTable(
            "team", "",
            columns: [
              ViewColumn("role", "Role"), ViewColumn("needed", "Needed", isNumber: true),
              ViewColumn("filled", "Filled", isNumber: true),
              ViewColumn("experience", "Experience", isNumber: true), ViewColumn("note", "Note"),
            ],
            rows: project.programme.team.map {
              [
                .text($0.role), .amount($0.needed), .amount($0.filled), .whole(ifAny: $0.experience),
                .text(ifAny: $0.note),
              ]
            }, empty: "No roles are recorded.")),
        .list(
          ViewList(
            "constraints", "Constraints",
            project.programme.constraints.map {
              ViewItem($0.text, records: [.project + "programme" + "constraints" + .id($0.id.text)])
            },
            empty: "No constraints are recorded.")),
      ])
  }
}
