import Insight
import Programme
import ProjectStore

/// The list of a folder's projects on screen, each judged once when the folder is read.
struct OpenPortfolio {
  /// A project file of the folder.
  struct Line {
    /// The path by which it is opened.
    let path: String
    /// The programme's name and what is declared and found of it, or why the file cannot be read.
    let outcome: Result<Verdict, StoreError>

    /// The name of the file without its folder.
    var file: String { path.split(separator: "/").last.map(String.init) ?? path }
  }

  /// How a programme stands, in a line.
  struct Verdict {
    let name: String
    let organisation: String
    let declared: DeclaredConfidence?
    /// What the records say; `nil` where nothing is recorded.
    let evidence: Health?
    let openRoadblocks: Int
  }

  /// The folder.
  let folder: String
  /// Its project files by name, also those that cannot be read.
  let lines: [Line]
  /// That conflict copies lie in the folder, too, in words; `nil` where none do.
  let copies: String?
  /// Which one is selected.
  var list = ListState()

  init(_ portfolio: Portfolio, today: CalendarDate) {
    folder = portfolio.folder
    copies = portfolio.copiesInWords
    lines = portfolio.entries.map { entry in
      Line(
        path: entry.path,
        outcome: entry.outcome.map { project in
          let insight = Insight(project, on: today)
          return Verdict(
            name: project.programme.name, organisation: project.programme.organisation, declared: insight.declared,
            evidence: insight.hasEvidence ? insight.evidence : nil, openRoadblocks: insight.roadblocks.open)
        })
    }
  }
}
