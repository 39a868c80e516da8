import Insight
import Programme
import Records
import Terminal
import Text

/// A finding in words: how bad, which area, what the records say, and whom it concerns.
enum FindingLine {
  /// One line for a list in which Enter opens the record behind it, whose name stands at the right.
  static func spans(_ finding: Finding, _ open: OpenProject, width: Int) -> [Span] {
    let id = finding.records.first?.last?.description
    let tail = id.map { " \($0) ↵" } ?? ""
    let tailWidth = width >= 60 ? TextWidth.columns(tail) : 0
    let room = max(10, width - lead - tailWidth)
    let words = TextWidth.truncated(VisibleText.line(sentence(finding, open)), to: room)
    let filling = String(repeating: " ", count: max(0, room - TextWidth.columns(words)))
    return [
      Mark.span(finding.level), Span(" "), area(finding), Span(words + filling), Span(tailWidth > 0 ? tail : "", .link),
    ]
  }

  /// The whole sentence on as many lines as it takes, with the area before it unless the page names the area, and
  /// the partner at its end unless the page does.
  static func lines(
    _ finding: Finding, _ open: OpenProject, width: Int, namesArea: Bool = true, namesPartner: Bool = true
  ) -> [[Span]] {
    var words = namesPartner ? sentence(finding, open) : finding.sentence
    let isWide = width >= 72
    if namesArea, !isWide { words = "\(finding.area.title): \(words)" }
    let indent = namesArea && isWide ? lead : 4
    return TextWidth.wrapped(words, to: max(8, width - indent)).enumerated().map { index, line in
      guard index == 0 else { return [Span(String(repeating: " ", count: indent)), Span(line)] }
      return [Mark.span(finding.level), Span(" ")] + (indent == lead ? [area(finding)] : []) + [Span(line)]
    }
  }

  /// The sentence, and at its end the partner whom it concerns where it does not name one.
  static func sentence(_ finding: Finding, _ open: OpenProject) -> String {
    guard case .partner(let partner) = finding.scope, let name = open.project.partner(partner)?.name,
      !finding.sentence.contains(name)
    else { return finding.sentence }
    return "\(finding.sentence) (\(name))"
  }

  /// The columns before the sentence.
  private static let lead = 18

  private static func area(_ finding: Finding) -> Span {
    Span(finding.area.title + String(repeating: " ", count: max(1, 14 - finding.area.title.count)), .title)
  }
}
