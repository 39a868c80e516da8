import Insight
import Programme
import ProjectStore
import Records
import Settings

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

    /// What is shown of it, to look for words in.
    var words: [String] {
      guard let verdict = try? outcome.get() else { return [file, "unreadable"] }
      return [
        file, verdict.name, verdict.organisation, verdict.evidence?.title ?? "",
        verdict.declared?.rating.rawValue ?? "not declared",
      ]
    }
  }

  /// How a programme stands, in a line.
  struct Verdict {
    let name: String
    let organisation: String
    let declared: DeclaredConfidence?
    /// What the records say; `nil` where nothing is recorded.
    let evidence: Health?
    /// On how many areas that stands, "1 of 6"; `nil` where it is on all.
    let basis: String?
    let openRoadblocks: Int
    let pastDue: Int
    /// Whether somebody declares better than the records say.
    let isWatermelon: Bool
  }

  /// The folder.
  let folder: String
  /// Its project files, also those that cannot be read.
  private let all: [Line]
  /// Those that are shown, in the order shown.
  private(set) var lines: [Line]
  /// Which those are.
  private(set) var selection = PortfolioSelection()
  /// That conflict copies lie in the folder, too, in words; `nil` where none do.
  let copies: String?
  /// Which one is selected.
  var list = ListState()

  /// What the person has set for all projects.
  private let configuration: Configuration

  init(_ portfolio: Portfolio, today: CalendarDate, configuration: Configuration = .none) {
    self.configuration = configuration
    folder = portfolio.folder
    copies = portfolio.copiesInWords
    all = portfolio.entries.map { entry in
      Line(
        path: entry.path,
        outcome: entry.outcome.map { project in
          let insight = Insight(configuration.applied(to: project), on: today)
          return Verdict(
            name: project.programme.name, organisation: project.programme.organisation, declared: insight.declared,
            evidence: insight.hasEvidence ? insight.evidence : nil,
            basis: insight.isPartial ? "\(insight.areasRecorded) of \(insight.areas.count)" : nil,
            openRoadblocks: insight.roadblocks.open,
            pastDue: insight.roadblocks.pastDue, isWatermelon: insight.isWatermelon)
        })
    }
    lines = selection.shown(all)
  }

  /// The key that runs a command, as the person has bound it.
  func key(_ command: String) -> String { configuration.keymap.name(of: command) }

  /// How many projects the folder has.
  var count: Int { all.count }

  /// Shows other projects or another order, and keeps the same one selected if it is still there.
  mutating func show(_ selection: PortfolioSelection) {
    let path = selectedPath
    self.selection = selection
    lines = selection.shown(all)
    select(path)
  }

  /// Selects the project that is opened by a path, else the first.
  mutating func select(_ path: String?) {
    list.select(lines.firstIndex { $0.path == path } ?? 0, count: lines.count)
  }
}
