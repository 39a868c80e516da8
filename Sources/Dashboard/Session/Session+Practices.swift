import Programme
import ProjectStore
import Records
import Terminal

extension Session {
  /// Asks for the answer to a question of the method, one letter each, and then for what shows it.
  mutating func askForAnswer(_ question: String, of partner: ID<Partner>) {
    guard open?.project.partner(partner) != nil else { return }
    let now = answer(to: question, of: partner)
    let meanings: [(Answer, Character, String)] = [
      (.yes, "y", "it is so, and something shows it"), (.partly, "p", "some of it is so"), (.no, "n", "it is not so"),
      (.notApplicable, "a", "it does not apply to this partnership"),
    ]
    let options = meanings.map { answer, letter, meaning in
      Chooser.Option(letter: letter, title: answer.rawValue, explanation: meaning) { session in
        session.askForEvidence(answer, question, of: partner)
      }
    }
    let words = Practice.standard(question)?.question ?? question
    let evidence = now.map { $0.evidence.isEmpty ? "" : "\nSo far: \($0.evidence)" } ?? ""
    overlay = Chooser(
      "Answer", options, selected: meanings.firstIndex { $0.0 == now?.answer } ?? 0, about: words + evidence)
  }

  /// Asks what shows an answer; who answers and when is known.
  private mutating func askForEvidence(_ answer: Answer, _ question: String, of partner: ID<Partner>) {
    overlay = Prompt(
      "\(answer.rawValue): what shows it", hint: "Enter keeps it, Esc leaves the answer as it was",
      text: self.answer(to: question, of: partner)?.evidence ?? "",
      asked: AskedValue(in: self) { session in
        guard session.open?.project.partner(partner) != nil else { return nil }
        let given = session.answer(to: question, of: partner)
        return [given?.answer?.rawValue ?? "", given?.evidence ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
      }
    ) { text, session in
      guard let project = session.open?.project else { return }
      var said = session.answer(to: question, of: partner) ?? PracticeAnswer()
      said.question = question
      said.answer = answer
      said.evidence = text.trimmed
      said.on = session.surroundings.today()
      said.by = session.surroundings.author
      let author = session.surroundings.authorship
      session.perform { () throws(EditProblem) in try Edit.answering(said, for: partner, in: project, by: author) }
    }
  }

  /// The answer to a question as it stands; `nil` where there is none.
  private func answer(to question: String, of partner: ID<Partner>) -> PracticeAnswer? {
    guard let present = open?.project.partner(partner) else { return nil }
    return present.answerIndex(of: question).map { present.practices[$0] }
  }

  /// Where the answer to a question stands, or would stand if it were given.
  func answerPlace(_ question: String, of partner: ID<Partner>) -> Path {
    let present = open?.project.partner(partner)
    let list = PartnerPlaces(id: partner).list("practices")
    return list + .index(present?.answerIndex(of: question) ?? present?.practices.count ?? 0)
  }

  /// Opens the whole form of an answer, a new one where there is none yet.
  mutating func editAnswer(_ question: String, of partner: ID<Partner>) {
    let place = answerPlace(question, of: partner)
    guard open?.project.record(at: place) == nil else { return edit(place, field: "answer") }
    var answer = PracticeAnswer()
    answer.question = question
    answer.on = surroundings.today()
    answer.by = surroundings.author
    add(answer, to: place.list, titled: Practice.standard(question)?.question ?? question, startingAt: "answer")
  }
}
