import Programme
import Records

extension ViewSource {
  /// What the programme is.
  var programme: ViewSection {
    let programme = project.programme
    var blocks: [ViewBlock] = [
      .facts([
        ViewFact("name", "Programme", .text(title)),
        ViewFact("organisation", "Organisation", .text(ifAny: programme.organisation)),
        ViewFact(
          "seniorResponsibleOwner", "Senior responsible owner", .text(ifAny: programme.seniorResponsibleOwner)),
        ViewFact(
          "classification", "Classification",
          programme.classification == .none ? .absent : .text(programme.classification.rawValue)),
        ViewFact("start", "Start", .date(ifAny: programme.start)),
        ViewFact("end", "End", .date(ifAny: programme.end)),
        ViewFact("date", "As it stood on", .date(today)),
      ])
    ]
    if !programme.summary.isEmpty { blocks.append(.paragraph(key: "summary", programme.summary)) }
    return ViewSection("programme", "Programme", blocks)
  }
}
