/// Which of a folder's projects are shown, in which order.
struct PortfolioSelection: Equatable, Sendable {
  /// Words that must all stand somewhere in what is shown of a project; empty shows all.
  var filter = ""
  /// The order.
  var order = PortfolioOrder.file

  /// The lines to show.
  func shown(_ lines: [OpenPortfolio.Line]) -> [OpenPortfolio.Line] {
    let filter = Filter(filter)
    return lines.filter { filter.fits($0.words) }.sorted(by: order.precedes)
  }
}
