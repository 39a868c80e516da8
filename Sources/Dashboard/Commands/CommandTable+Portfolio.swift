import Terminal

extension CommandTable {
  /// What can be done on a folder of projects.
  static let elsewhere: [Command] = [
    Command("open-project", "open", "Open the selected project", keys: [.enter], in: .portfolio) { $0.openSelected() },
    Command(
      "filter-portfolio", "filter", "Show only the projects in which the words stand: name, organisation, rating, file",
      keys: [.character("/")], in: .portfolio
    ) { session in
      let before = session.portfolioSelection
      session.overlay = Prompt(
        "Filter", hint: "programme, organisation, rating, file", text: before.filter,
        changed: { words, session in session.select(PortfolioSelection(filter: words, order: before.order)) },
        cancel: { session in session.select(PortfolioSelection(order: before.order)) }, finish: { _, _ in })
    },
    Command("sort-portfolio", "sort", "Choose the order of the projects", keys: [.character("S")], in: .portfolio) {
      session in
      let options = PortfolioOrder.allCases.map { order in
        Chooser.Option(letter: order.letter, title: order.rawValue, explanation: order.explanation) { session in
          session.select(PortfolioSelection(filter: session.portfolioSelection.filter, order: order))
        }
      }
      let now = session.portfolioSelection.order
      session.overlay = Chooser(
        "Sort projects by", options, selected: PortfolioOrder.allCases.firstIndex(of: now) ?? 0)
    },
  ]
}
