import Insight
import Programme
import Records
import Terminal
import Text

/// The header: what programme this is, how it is classified, what is declared and what the records say.
enum HeaderBar {
  /// Draws the header of an open project; the verdict keeps its place and the name gives way.
  static func draw(_ open: OpenProject, into frame: inout Frame, _ rect: Rect) {
    guard !rect.isEmpty else { return }
    frame.fill(rect, " ", Style(.header))
    let verdict = verdict(open, width: rect.width, isAlone: rect.height == 1)
    let width = verdict.reduce(0) { $0 + TextWidth.columns($1.text) }
    let x = max(rect.x, rect.maxX - width - 1)
    let programme = open.project.programme
    var left = [Span(" Tandem  ", .header, .bold), Span(programme.name, .header)]
    if rect.width < 100 { left = [Span(" " + programme.name, .header, .bold)] }
    let classification = programme.classification == .none ? "" : programme.classification.rawValue
    let room = x - rect.x - 1
    let space = max(0, room - (classification.isEmpty ? 0 : TextWidth.columns(classification) + 2))
    if space >= 12 || classification.isEmpty {
      fit(left, into: &frame, rect, width: classification.isEmpty ? space : space - 1)
      frame.put(classification, at: rect.x + space + 1, rect.y, Style(.header, .bold))
    } else {
      fit(left, into: &frame, rect, width: room)
    }
    frame.put(verdict, at: x, rect.y, width: rect.maxX - x)
    guard rect.height > 1 else { return }
    second(open, into: &frame, rect)
  }

  /// Draws the header of what is not a project: a folder, a file that cannot be shown.
  static func draw(named name: String, into frame: inout Frame, _ rect: Rect) {
    guard !rect.isEmpty else { return }
    frame.fill(rect, " ", Style(.header))
    frame.put([Span(" Tandem  ", .header, .bold), Span(name, .header)], at: rect.x, rect.y, width: rect.width)
  }

  private static func fit(_ spans: [Span], into frame: inout Frame, _ rect: Rect, width: Int) {
    var x = rect.x
    for span in spans where x < rect.x + width {
      let room = rect.x + width - x
      let columns = TextWidth.columns(VisibleText.line(span.text))
      frame.put(span.text, at: x, rect.y, span.style, width: min(columns, room))
      x += min(columns, room)
    }
  }

  /// What is declared and what the records say: in words where there is room, then as marks, with what waits for a
  /// decision, else the watermelon, named where no second line can say it.
  private static func verdict(_ open: OpenProject, width: Int, isAlone: Bool) -> [Span] {
    let insight = open.insight
    let isWide = width >= 100
    var spans = [Span(width >= 60 ? "declared " : "", .header)]
    if let declared = insight.declared {
      spans += [
        header(Mark.span(declared.rating)), Span(isWide ? " \(declared.words(near: insight.today))" : "", .header),
      ]
    } else {
      spans = [Span(width >= 60 ? "not declared" : "[–]", .header)]
    }
    // Where there is no room for the word, the two marks are set against each other.
    let isAgainst = insight.isWatermelon && width < 80
    let joint = isWide ? " · " : isAgainst ? " but " : ", "
    spans += [
      Span(width >= 60 ? joint + "evidence " : isAgainst ? " but " : " ", .header), header(Mark.evidence(insight)),
    ]
    if isWide {
      spans.append(Span(" \(Mark.evidenceWords(insight))", .header))
    } else if insight.isPartial {
      let short = "\(insight.areasRecorded)/\(insight.areas.count)"
      spans.append(Span(width >= 60 ? " \(insight.basisWords)" : " \(short)", .header))
    }
    let conflicts = open.project.conflicts.count
    if isAlone, conflicts > 0 {
      spans.append(
        Span(
          width >= 60 ? " \(conflicts) to decide\(key("conflicts", open))" : " \(open.key("conflicts"))", .header,
          .bold))
    } else if !isWide, !isAgainst, insight.isWatermelon {
      spans.append(Span(" watermelon", .header, .bold))
    }
    return spans
  }

  /// The key that lists what is said, behind it.
  private static func key(_ command: String, _ open: OpenProject) -> String {
    open.onScreen(" (\(open.key(command)))")
  }

  /// A mark on the ground of the header, where its own colour would not read.
  private static func header(_ span: Span) -> Span { Span(span.text, .header, .bold) }

  /// Whether there is anything to say on a second line.
  static func hasSecondLine(_ open: OpenProject) -> Bool {
    let programme = open.project.programme
    return !programme.organisation.isEmpty || !programme.seniorResponsibleOwner.isEmpty
      || !open.project.conflicts.isEmpty || !open.insight.findings.isEmpty
  }

  private static func second(_ open: OpenProject, into frame: inout Frame, _ rect: Rect) {
    let programme = open.project.programme
    let conflicts = open.project.conflicts.count
    let owner = programme.seniorResponsibleOwner.isEmpty ? "" : "SRO \(programme.seniorResponsibleOwner)"
    let left = " " + [programme.organisation, owner].filter { !$0.isEmpty }.joined(separator: " · ")
    var right = ""
    if conflicts > 0 {
      right += "\(counted(conflicts, "conflict")) to decide\(key("conflicts", open))  "
    }
    if open.insight.isWatermelon {
      let count = open.insight.watermelonCount
      right += "watermelon: \(count) finding\(count == 1 ? " says" : "s say") otherwise\(key("findings", open))"
    } else if !open.insight.findings.isEmpty {
      right += "\(counted(open.insight.findings.count, "finding"))\(key("findings", open))"
    }
    let width = TextWidth.columns(right)
    frame.put(left, at: rect.x, rect.y + 1, Style(.header), width: max(0, rect.width - width - 2))
    frame.put(right, at: rect.maxX - width - 1, rect.y + 1, Style(.header, .bold))
  }
}
