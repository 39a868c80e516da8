import Insight
import Programme
import ProjectStore
import Records
import Terminal

extension Session {
  /// The partner that commands act on: the one selected, or whose page or part of a page is open.
  var partner: Partner? {
    guard let open else { return nil }
    if case .page(.partner(let id))? = target { return open.project.partner(id) }
    if case .page(.part(_, let id))? = target { return open.project.partner(id) }
    switch subject {
    case .partner(let id)?, .part(_, let id)?, .area(_, let id?)?: return open.project.partner(id)
    default: return nil
    }
  }

  /// The record that is selected, whatever of it stands on the line.
  var selectedRecord: (any Record)? { editable.flatMap { open?.project.record(at: $0.place) } }

  /// Why the selected record cannot be ticked off; `nil` where it can.
  var tickObstacle: String? {
    switch listsOthers ? nil : selectedRecord {
    case let action as Action: action.doneOn.map { "it was done on \($0.words) already" }
    case is ContractMeasure, is Incentive: nil
    default: "select an action, a measure or an incentive first"
    }
  }

  /// Says that the selected action was done today, or that the measure or incentive was checked today.
  mutating func tick() {
    guard let place = editable?.place, let project = open?.project else { return }
    let author = surroundings.authorship
    perform { () throws(EditProblem) in try Edit.ticking(place, in: project, by: author) }
  }

  /// Asks whether to move the partner by a step, and says what its present step leaves open.
  mutating func askToMove(by steps: Int) {
    guard let partner, let step = Step(rawValue: partner.step.rawValue + steps) else { return }
    let practices = PartnerPractices(partner)
    let id = partner.id
    let move = Chooser.Option(
      letter: "m",
      title: practices.open.isEmpty && practices.leftBehind.isEmpty || steps < 0 ? "move" : "move anyway",
      explanation: "to step \(step.short)"
    ) { session in
      guard let project = session.open?.project else { return }
      if let now = project.partner(id)?.step, now != partner.step {
        let words = "somebody moved \(practices.name) to \(now.title) meanwhile: look again"
        return session.notice = Notice(kind: .hint, text: words)
      }
      session.perform { () throws(EditProblem) in try Edit.step(of: id, to: step, in: project) }
    }
    let stay = Chooser.Option(letter: "s", title: "stay", explanation: "at step \(partner.step.short)") { _ in }
    let title = "Move \(practices.name) \(steps > 0 ? "on" : "back") to \(step.title)?"
    guard steps > 0, !practices.open.isEmpty || !practices.leftBehind.isEmpty else {
      let said = steps > 0 ? "Every practice of step \(partner.step.rawValue) that applies is answered yes." : ""
      overlay = Chooser(title, [move, stay], about: said)
      return
    }
    let answer = Chooser.Option(letter: "a", title: "answer first", explanation: "open the questions of the five steps")
    { session in
      session.show(.part(.practices, of: id))
      if let first = practices.open.first ?? practices.leftBehind.first {
        session.select(.practice(id, question: first.answer?.question ?? first.practice.id))
      }
    }
    func listed(_ open: [OpenPractice]) -> String {
      open.map { "\n\($0.words): \($0.practice.question)" }.joined()
    }
    var about = practices.words + (practices.open.isEmpty ? "." : ":") + listed(practices.open)
    for earlier in Step.allCases where earlier < partner.step {
      let left = practices.leftBehind.filter { $0.practice.step == earlier }
      guard !left.isEmpty else { continue }
      about += "\nLeft behind at step \(earlier.rawValue), \(left.count) of \(practices[earlier].asked):" + listed(left)
    }
    overlay = Chooser(title, [answer, move, stay], about: about)
  }
}
