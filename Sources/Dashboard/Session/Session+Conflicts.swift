import JSONText
import Programme
import ProjectStore
import Records

extension Session {
  /// The selected conflict, on the page of conflicts.
  var conflict: Conflict? {
    guard let open, let page, case .conflicts = page.subject else { return nil }
    let conflicts = open.project.conflicts
    return conflicts.indices.contains(page.list.selected) ? conflicts[page.list.selected] : nil
  }

  /// Opens the page of conflicts.
  mutating func openConflicts() {
    if case .conflicts? = page?.subject { return }
    screens.append(Page(subject: .conflicts))
  }

  /// Asks which value of the selected conflict is to stand.
  mutating func askForDecision() {
    guard let conflict else { return }
    func option(_ letter: Character, _ words: String, _ value: JSONValue?) -> Chooser.Option {
      Chooser.Option(letter: letter, title: words, explanation: conflict.words(value)) {
        $0.decide(conflict, as: value, words)
      }
    }
    var options = [option("m", "mine", conflict.mine), option("t", "theirs", conflict.theirs)]
    if let open, conflict.canBeAsBefore(in: open.project) { options.append(option("b", "as before", conflict.base)) }
    if let shape = open.flatMap({ conflict.shape(in: $0.project) }), shape.isTyped {
      options.append(
        Chooser.Option(letter: "v", title: "another value", explanation: "type it") { $0.askForValue(conflict, shape) })
    }
    overlay = Chooser(conflict.place, options)
  }

  private mutating func askForValue(_ conflict: Conflict, _ shape: FieldShape) {
    let today = surroundings.today()
    overlay = Prompt(
      conflict.place, hint: "Enter decides, Esc leaves",
      text: (conflict.mine ?? conflict.theirs ?? conflict.base)?.words ?? "",
      check: { shape.complaint(about: $0, today: today) }
    ) { text, session in
      session.decide(conflict, as: shape.read(text, today: today), "typed")
    }
  }

  /// Makes the decision as one edit.
  mutating func decide(_ conflict: Conflict, as value: JSONValue?, _ words: String) {
    guard let open else { return }
    let author = surroundings.authorship
    perform { () throws(EditProblem) in
      try Edit.deciding(conflict, as: value, words, in: open.project, by: author)
    }
  }
}
