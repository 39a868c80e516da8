import Insight
import Programme
import Records
import Terminal
import Text

/// How far all partnerships have come on the five steps, a row a partner.
struct StepsPage {
  let open: OpenProject
  let width: Int

  private var isNarrow: Bool { width < 72 }
  private var isWide: Bool { width >= 100 }

  var lines: [PageLine] {
    let progress = PracticeProgress(open.project)
    guard !progress.partners.isEmpty else {
      let key = open.key("new")
      let words = "No partner yet: their answers to the questions of the five steps would stand here."
      return TextWidth.wrapped(words, to: width).map { [Span($0, .muted)] }.lines() + [
        PageLine([Span(open.onScreen("\(key) adds a partner"), .muted)], target: .list(Path.project + "partners"))
      ]
    }
    let titles = Step.allCases.map { step in
      // Where there is little room, the number alone or with one word below it tells the steps apart.
      isWide ? step.short : step.short.split(separator: " ").prefix(isNarrow ? 1 : 2).joined(separator: "\n")
    }
    let table = PageTable(
      columns: [PageTable.Column(title: "Partner")] + titles.map { PageTable.Column(title: $0) },
      rows: progress.partners.map { partner in
        [Span(TextWidth.truncated(partner.name, to: isNarrow ? 16 : isWide ? 34 : 26))]
          + partner.steps.map { cell($0, isPresent: $0.step == partner.step, isLater: $0.step > partner.step) }
      } + [[Span("All", .title)] + progress.steps.map { cell($0, isPresent: false, isLater: false) }])
    let targets = progress.partners.map { PageTarget.page(.part(.practices, of: $0.id)) }
    let about = "Answered yes, of the questions that apply; ● marks the step at which a partnership stands"
    var lines = TextWidth.wrapped(about, to: width).map { [Span($0, .muted)] }.lines() + [[]]
    lines += table.lines(width: width, targets: targets)
    lines += RecordPage.heading("Open where they stand")
    let column = min(30, 2 + (progress.partners.map { TextWidth.columns($0.name) }.max() ?? 0))
    for (partner, target) in zip(progress.partners, targets) {
      let behind = partner.leftBehind.count
      let words = partner.words + (behind > 0 ? " · \(behind) left behind at earlier steps" : "")
      lines += TitledPage.fact(partner.name, [Span(words)], width: width, titleWidth: column).lines(target)
    }
    return lines
  }

  private func cell(_ step: StepProgress, isPresent: Bool, isLater: Bool) -> Span {
    let applying = step.asked - step.notApplicable
    let share = applying == 0 ? "n/a" : isWide ? "\(step.yes) of \(applying)" : "\(step.yes)/\(applying)"
    let words = (isPresent ? "●" : " ") + share
    if isLater, step.unanswered == step.asked { return Span(words, .muted) }
    return Span(words, step.open == 0 ? .good : isPresent ? .title : .text)
  }
}
