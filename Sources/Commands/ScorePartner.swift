import ArgumentParser
import JSONText
import Programme
import ProjectStore
import Records

/// Records what one side says in a review.
struct ScorePartner: TandemCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Record scores of a review, from a side about a side, or a side's reply.",
    discussion: """
      The review of a period is made where there is none. A dimension that the side has scored already gets the new \
      score. Dimensions are named by id or title; scores are 1 (failing) to 5 (best practice).

        tandem score roads.tandem.json TARNWICK --period 2026-Q3 --from partner --about department openness=4 clarity=2
        tandem score roads.tandem.json TARNWICK --period 2026-Q3 --from department --reply 'We agree'
      """)

  @Argument(help: "A project file.", completion: .file())
  var path: String

  @Argument(help: "The partner, by id or name.", completion: PlaceCompletion.partners)
  var partner: String

  @Option(help: "The period under review: 2026-Q3 or 2026-09.")
  var period: String

  @Option(help: "Who scores or replies.")
  var from: TypedWord<Party>

  @Option(help: "Who is scored.")
  var about: TypedWord<Party>?

  @Argument(help: ArgumentHelp("Dimensions with their scores: openness=4.", valueName: "dimension=score"))
  var scores: [String] = []

  @Option(help: ArgumentHelp("What shows a score; may be given more than once.", valueName: "dimension=text"))
  var evidence: [String] = []

  @Option(help: "What the side answers to its scores.")
  var reply: String?

  @Flag(help: "The side disagrees with the scores that it replies to.")
  var disagrees = false

  @Option(help: "The day of a review that is made, today where not given: 2026-11-30, 30 Nov.")
  var date: String?

  @OptionGroup var day: TodayOption

  func validate() throws {
    if scores.isEmpty && evidence.isEmpty && reply == nil {
      throw ValidationError("nothing to record: give DIMENSION=SCORE, --evidence or --reply")
    }
    if about == nil && !(scores.isEmpty && evidence.isEmpty) {
      throw ValidationError("--about: say which side is scored, department or partner")
    }
    if disagrees && reply == nil { throw ValidationError("--disagrees: say why with --reply") }
  }

  func run(in environment: inout Environment) throws {
    let present = try day.present(in: environment)
    let reply = try reply?.asText("--reply")
    let period = try period.asLine("--period")
    let entries = try entries(on: present.today)
    let date = try date.map { try CalendarDate(argument: $0, "--date", on: present.today) }
    let store = try environment.openProject(path)
    let partner = try store.project.partner(meant: partner)
    let author = Authorship(name: environment.author(), at: present.now)
    let scoring = Scoring(
      partner: partner.id, round: .period(period), date: date, from: from.word, about: about?.word ?? from.word.other,
      entries: entries, reply: reply ?? "", disagrees: disagrees)
    let edit: Edit
    do throws(EditProblem) {
      edit = try Edit.scoring(scoring, in: store.project, by: author, using: &environment.generator)
    } catch {
      guard case .nothingToChange = error else { throw error }
      return try environment.console.say("\(error)")
    }
    try store.perform(edit, at: present.now, by: author.name)
    try environment.console.say(line: edit.fullTitle)
    environment.noteSaving(of: store)
  }

  /// The scores and what shows them; evidence alone stands for a score that is there.
  private func entries(on today: CalendarDate) throws(CommandProblem) -> [Scoring.Entry] {
    var entries: [Scoring.Entry] = []
    for argument in scores {
      guard let (dimension, text) = argument.cut(at: "="), !dimension.isEmpty else {
        throw .usage("“\(argument)”: expected DIMENSION=SCORE, such as openness=4")
      }
      entries.append(Scoring.Entry(dimension, try score(text, dimension, on: today)))
    }
    for argument in evidence {
      guard let (dimension, text) = argument.cut(at: "="), !dimension.isEmpty else {
        throw .usage("--evidence: “\(argument)”: expected DIMENSION=TEXT")
      }
      entries.append(Scoring.Entry(dimension, nil, evidence: try text.asText("--evidence: \(dimension)")))
    }
    return entries
  }

  private func score(_ text: String, _ dimension: String, on today: CalendarDate) throws(CommandProblem) -> Int {
    let shape = FieldShape.integer(1...5)
    do throws(EditProblem) {
      if case .number(let digits)? = try shape.value(typed: text, today: today), let score = Int(digits) {
        return score
      }
    } catch { throw .usage("\(dimension): \(error)") }
    throw .usage("\(dimension): expected \(shape.expected)")
  }
}
