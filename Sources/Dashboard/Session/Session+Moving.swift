import JSONText
import Programme
import ProjectStore
import Records
import Terminal

extension Session {
  /// Moves the selection by rows; a page without a selection scrolls.
  mutating func move(by rows: Int) {
    var screen = screen
    screen.move(by: rows, self)
    self.screen = screen
  }

  /// Moves by a part of what is shown: 1 is a page down, -0.5 half a page up.
  mutating func move(byPages pages: Double) {
    move(by: Int((Double(max(1, screen.extent(self).visible)) * pages).rounded(.awayFromZero)))
  }

  /// Moves to the first or the last row.
  mutating func moveToEnd(_ isLast: Bool) {
    let count = screen.extent(self).count
    move(by: isLast ? count : -count)
  }

  /// Opens what is selected.
  mutating func openSelected() { screen.open(&self) }

  /// Opens a page over what is shown, or comes back to it where it lies under others.
  mutating func show(_ subject: Page.Subject) {
    if let place = screens.firstIndex(where: { ($0 as? Page)?.subject == subject }) {
      screens.removeSubrange((place + 1)...)
    } else {
      screens.append(Page(subject: subject))
    }
  }

  /// Whether there is a step back to go.
  var canGoBack: Bool { screens.count > 1 || folder != nil || screen.canGoBack(self) }

  /// Goes back one step: on the screen, from a page, from a project to its folder.
  mutating func back() {
    if screen.canGoBack(self) {
      screen.goBack(&self)
    } else if screens.count > 1 {
      screens.removeLast()
    } else if let folder {
      leave { $0.openFolder(folder) }
    }
  }

  /// Opens a project file in place of what is open; what is wrong with it is shown in its place.
  mutating func open(path: String) {
    if LongReading.bytes(of: path, files: surroundings.files) != nil { return requests.append(.open(path: path)) }
    finish()
    take(
      Result { () throws(StoreError) in try .project(reading: path, readOnly: isReadOnly, surroundings) }, from: path)
  }

  /// Shows what was read in place of what is open; what is wrong with it is shown in its place.
  mutating func take(_ read: Result<Content, StoreError>, from path: String) {
    switch read {
    case .success(let read):
      enter(read)
      sayOnOpening()
    case .failure(let error): enter(.diagnostic(path: path, error: error))
    }
  }

  /// Lists a folder's projects in place of what is open.
  mutating func openFolder(_ path: String) {
    finish()
    let selected = open?.store.path ?? (screen as? DiagnosticScreen)?.path ?? portfolio?.selectedPath
    do throws(StoreError) {
      var portfolio = OpenPortfolio(
        try Portfolio(reading: path, files: surroundings.files), today: surroundings.today(),
        configuration: surroundings.configuration)
      portfolio.show(portfolioSelection)
      portfolio.select(selected)
      enter(.portfolio(portfolio))
    } catch { enter(.diagnostic(path: path, error: error)) }
    folder = nil
  }

  /// Shows other projects of the folder or another order, and keeps the same one selected if it is still there.
  mutating func select(_ selection: PortfolioSelection) {
    portfolioSelection = selection
    portfolio?.show(selection)
  }
}
