extension Session {
  /// The list of a folder's projects, if one is shown.
  var portfolio: OpenPortfolio? {
    get { if case .portfolio(let portfolio) = content { portfolio } else { nil } }
    set { if let newValue { content = .portfolio(newValue) } }
  }

  /// Shows other projects of the folder or another order, and keeps the same one selected if it is still there.
  mutating func select(_ selection: PortfolioSelection) {
    portfolioSelection = selection
    portfolio?.show(selection)
  }
}
