import Insight
import Programme
import Records
import Terminal

extension CommandTable {
  private static let needsText: @Sendable (Session) -> String? = { session in
    session.page?.subject.isText == true ? nil : "this list has no parts"
  }

  /// What can be done on the overview with its panes.
  static let overview: [Command] =
    [
      Command(
        "open", "open", "Open what is selected, with everything on it", keys: [.enter], in: .overview,
        unavailable: { $0.subject == nil ? "nothing is selected" : nil }
      ) { $0.openSelected() },
      Command(
        "filter", "filter", "Show only the roadblocks in which the words stand", keys: [.character("/")], in: .overview
      ) {
        session in
        guard let selection = session.open?.selection else { return }
        session.overview.focus = .roadblocks
        session.overlay = Prompt(
          "Filter", hint: "title, owner, side, cause, status, partner", text: selection.filter,
          changed: { text, session in
            var selection = selection
            selection.filter = text
            session.select(selection)
          },
          cancel: { session in
            var selection = selection
            selection.filter = ""
            session.select(selection)
          },
          finish: { _, _ in })
      },
      Command("sort", "sort", "Choose the order of the roadblocks", keys: [.character("S")], in: .overview) { session in
        let now = session.open?.selection.order ?? .severity
        let options = RoadblockOrder.allCases.map { order in
          Chooser.Option(letter: order.letter, title: order.rawValue, explanation: order.explanation) { session in
            guard var selection = session.open?.selection else { return }
            selection.order = order
            session.select(selection)
          }
        }
        session.overlay = Chooser(
          "Sort roadblocks by", options, selected: RoadblockOrder.allCases.firstIndex(of: now) ?? 0)
      },
      Command(
        "show-closed", "", "Show or hide resolved and withdrawn roadblocks", keys: [.character("c")], in: .overview
      ) { session in
        guard var selection = session.open?.selection else { return }
        selection.includesClosed.toggle()
        session.overview.focus = .roadblocks
        session.select(selection)
      },
      Command(
        "findings", "why", "List the findings: why the areas stand as they do", keys: [.character("f")], in: .overview
      ) {
        session in
        session.show(.findings)
      },
      Command("next-pane", "", "Go to the next pane", keys: [.tab], in: .overview) { session in
        session.overview.focus = session.overview.focus.moved(by: 1)
      },
      Command("previous-pane", "", "Go to the pane before", keys: [.backTab], in: .overview) { session in
        session.overview.focus = session.overview.focus.moved(by: -1)
      },
    ]
    + PaneID.allCases.map { pane in
      Command(
        pane.command, "", "Go to the pane \(pane.title.lowercased()); again zooms it, or back",
        keys: [.character(Character("\(pane.rawValue)"))], in: .overview
      ) { session in
        if session.overview.focus == pane {
          session.overview.isZoomed.toggle()
        } else {
          session.overview.focus = pane
        }
      }
    }

  /// What can be done on the page of a record, or of findings.
  static let pages: [Command] =
    [
      Command(
        "open-row", "open", "Open the record on the selected line, or change the field there", keys: [.enter],
        in: .page,
        unavailable: { session in
          session.target == nil ? "nothing here has a page of its own" : nil
        }
      ) { $0.openSelected() },
      Command(
        "next-section", "", "Go to the next part of the page", keys: [.tab], in: .page, unavailable: needsText
      ) { $0.moveToSection(1) },
      Command(
        "previous-section", "", "Go to the part of the page before", keys: [.backTab], in: .page,
        unavailable: needsText
      ) { $0.moveToSection(-1) },
    ]
    + PaneID.allCases.map { pane in
      Command(
        "page-to-pane-\(pane.rawValue)", "", "Go back to the pane \(pane.title.lowercased())",
        keys: [.character(Character("\(pane.rawValue)"))], in: .page
      ) { session in
        session.pages = []
        session.overview.focus = pane
      }
    }
}
