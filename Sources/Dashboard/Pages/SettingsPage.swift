import Insight
import Programme
import Records
import Terminal
import Text

/// What the project sets for itself: the dimensions of the scorecard with what each score means, words of scales, and
/// the way to the rules.
struct SettingsPage {
  let open: OpenProject
  let width: Int

  private var settings: Settings { open.project.settings ?? Settings() }
  private var isStandard: Bool { settings.dimensions.isEmpty }

  var lines: [PageLine] { dimensions + rules + scales }

  /// The settings in a line, for the pages from which they are opened.
  var summary: [PageLine] {
    RecordPage.heading("Settings", .page(.settings))
      + TextWidth.wrapped("\(dimensionWords) · \(ruleWords)", to: max(8, width - 2)).map { [Span("  " + $0)] }
      .lines(.page(.settings))
  }

  private var dimensionWords: String {
    let count = counted(open.project.dimensions.count, "dimension")
    return "\(count) of the scorecard, \(isStandard ? "the standard ones" : "our own")"
  }

  private var ruleWords: String {
    let book = open.ruleBook
    let tuned = (book.rules.flatMap(\.thresholds) + book.others).count { $0.tuned != nil }
    return "\(book.rules.count) rules, \(book.rules.count { !$0.isOn }) off, \(tuned) tuned"
  }

  private var dimensions: [PageLine] {
    let all = open.project.dimensions
    let title = PageLine(
      [Span("Dimensions of the scorecard (\(all.count))", .title, .bold)], target: .list(.dimensions), isHeading: true)
    let said =
      (isStandard ? "The standard ones, until one of them is changed. " : "")
      + "\(open.key("new")) adds one, \(open.key("open-row")) opens one with what each score means."
    // What each score means is for the dimension's own page.
    let named = all.map { dimension in
      var named = dimension
      named.anchors = []
      return named
    }
    return [title] + RecordPage.hint(said, open, width: width)
      + FieldLines(open: open, width: width).elements(named, in: .dimensions)
  }

  private var rules: [PageLine] {
    RecordPage.heading("Rules and thresholds", .lookup(.rules, filter: ""))
      + [[Span("  \(ruleWords)")]].lines(.lookup(.rules, filter: ""))
  }

  private var scales: [PageLine] {
    FieldLines(open: open, width: width).section("scales", of: settings, at: .settings)
      + FieldLines(open: open, width: width)
      .lines(of: settings, at: .settings, skipping: Set(Settings.fieldNames))
  }
}
