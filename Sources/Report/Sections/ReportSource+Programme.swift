import Programme
import Records

extension ReportSource {
  /// What the programme is.
  var programme: ReportSection {
    let programme = project.programme
    var blocks: [ReportBlock] = [
      .facts([
        ReportFact("name", "Programme", .text(title)),
        ReportFact("organisation", "Organisation", .text(ifAny: programme.organisation)),
        ReportFact(
          "seniorResponsibleOwner", "Senior responsible owner", .text(ifAny: programme.seniorResponsibleOwner)),
        ReportFact(
          "classification", "Classification",
          programme.classification == .none ? .absent : .text(programme.classification.rawValue)),
        ReportFact("start", "Start", .date(ifAny: programme.start)),
        ReportFact("end", "End", .date(ifAny: programme.end)),
        ReportFact("date", "As it stood on", .date(today)),
      ])
    ]
    if !programme.summary.isEmpty { blocks.append(.paragraph(key: "summary", programme.summary)) }
    return ReportSection("programme", "Programme", blocks)
  }
}
