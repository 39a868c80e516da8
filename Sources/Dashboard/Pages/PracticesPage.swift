import Insight
import Programme
import Records
import Terminal
import Text

/// The questions of the five steps with the answers of one partnership, and its own questions after them.
struct PracticesPage {
  let partner: Partner
  let open: OpenProject
  let width: Int

  private var list: Path { PartnerPlaces(id: partner.id).list("practices") }
  private static let column = 13

  var lines: [PageLine] {
    let progress = PartnerPractices(partner)
    let enter = open.key("open-row")
    var lines: [PageLine] = [[Span(progress.words)]]
    if !open.isPrinted {
      lines.append([Span("\(enter) answers a question, \(open.key("edit")) changes all of an answer", .muted)])
    }
    for step in Step.allCases {
      lines += [[]] + heading(progress[step])
      for practice in Practice.of(step) { lines += question(practice) }
    }
    lines += RecordPage.heading(
      "Questions of our own" + (progress.own.isEmpty ? ": none yet" : " (\(progress.own.count))"), .list(list))
    for answer in progress.own { lines += own(answer) }
    return lines
  }

  /// A step with the counts of its answers, below it where there is no room beside it.
  private func heading(_ step: StepProgress) -> [PageLine] {
    let title = "Step \(step.step.rawValue)  \(step.step.title)"
    let now = step.step == partner.step ? "  ← now" : ""
    let start = [Span(title, .title, .bold), Span(now, .accent)]
    let fits = TextWidth.columns(title + now) + TextWidth.columns(step.words) + 2 <= width
    if fits { return [PageLine(start + [Span("  \(step.words)", .muted)])] }
    return [PageLine(start)]
      + TextWidth.wrapped(step.words, to: max(8, width - 2)).map { [Span("  " + $0, .muted)] }.lines()
  }

  private func question(_ practice: Practice) -> [PageLine] {
    let answer = practice.answer(in: partner.practices)
    // What the present step or one before it asks stands open; what later ones ask is not due yet.
    let isDue = practice.step <= partner.step
    let mark = answer?.answer.map(Self.mark) ?? Span(isDue ? "unanswered" : "not yet", isDue ? .amber : .muted)
    return said(mark, practice.question, answer, reach(practice))
      .lines(.practice(partner.id, question: answer?.question ?? practice.id))
  }

  private func own(_ answer: PracticeAnswer) -> [PageLine] {
    said(answer.answer.map(Self.mark) ?? Span("unanswered", .amber), answer.question, answer, nil)
      .lines(.practice(partner.id, question: answer.question))
  }

  private func said(_ mark: Span, _ question: String, _ answer: PracticeAnswer?, _ reach: Span?) -> [[Span]] {
    let filling = String(repeating: " ", count: max(1, Self.column - 2 - TextWidth.columns(mark.text)))
    let lead = [Span("  "), mark, Span(filling)]
    var lines = TitledPage.fact("", lead + [Span(question)], width: width, titleWidth: 0)
    let who = [answer?.by ?? "", answer?.on?.words ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    let evidence = [answer?.evidence ?? "", who].filter { !$0.isEmpty }.joined(separator: " · ")
    for note in [evidence.isEmpty ? nil : Span(evidence, .muted), reach].compactMap(\.self) {
      lines += TitledPage.fact("", [note], indent: Self.column, width: width, titleWidth: Self.column)
    }
    return lines
  }

  /// What the rules that judge the same by records say of this partnership.
  private func reach(_ practice: Practice) -> Span? {
    let reach = practice.reach
    guard !reach.areas.isEmpty else { return nil }
    let titles = reach.areas.map(\.title).joined(separator: ", ")
    let health = open.insight.partners.first { $0.id == partner.id }
    let findings = (health?.areas ?? []).flatMap(\.findings).filter { reach.judgedBy.contains($0.rule) }
    guard let worst = findings.first?.level else { return Span("touches \(titles)", .muted) }
    let first = findings.first?.brief ?? ""
    let more = findings.count > 1 ? ", and \(findings.count - 1) more" : ""
    return Span("touches \(titles) · records say: \(worst.mark) \(first)\(more)", Mark.role(worst))
  }

  /// An answer in the words of the file; the colour only repeats it.
  static func mark(_ answer: Answer) -> Span {
    switch answer {
    case .yes: Span(answer.rawValue, .good)
    case .partly: Span(answer.rawValue, .amber)
    case .no: Span(answer.rawValue, .red)
    case .notApplicable: Span("n/a", .muted)
    }
  }
}
