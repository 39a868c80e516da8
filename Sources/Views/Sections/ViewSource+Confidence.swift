import Insight
import Programme
import Records

extension ViewSource {
  /// What is declared beside what the records say, and why the two differ.
  var confidence: ViewSection { confidence(withReasons: true) }

  /// The same where the findings are told elsewhere.
  var standing: ViewSection { confidence(withReasons: false) }

  private func confidence(withReasons: Bool) -> ViewSection {
    let declared = insight.declared
    var blocks: [ViewBlock] = [
      .facts([
        ViewFact("declared", "Declared", .text(declared?.rating.rawValue ?? "nothing declared")),
        ViewFact("declaredBy", "Declared by", .text(ifAny: declared?.raterName)),
        ViewFact("declaredOn", "Declared on", .date(ifAny: declared?.date)),
        ViewFact("evidence", "Evidence", .evidence(of: insight)),
        ViewFact("evidenceOn", "It stands on", .text(insight.basisWords)),
        .data("areasRecorded", .whole(insight.areasRecorded)), .data("areas", .whole(insight.areas.count)),
        ViewFact("watermelon", "Watermelon", .flag(insight.isWatermelon)),
        .data("watermelonFindings", .whole(insight.watermelonCount)),
        .data("ratersAgree", .flag(insight.disagreement == nil)),
      ])
    ]
    if let declared, insight.isWatermelon {
      blocks.append(
        .paragraph(
          key: "watermelonSentence",
          "\(watermelonWords(declared)): declared \(declared.words(near: insight.today)), while the records say "
            + "\(insight.evidence.title). \(counted(insight.watermelonCount, "finding")) \(insight.watermelonCount == 1 ? "is" : "are") "
            + "worse than what is declared."))
    }
    if let disagreement = insight.disagreement {
      blocks.append(.paragraph(key: "disagreement", "The raters do not agree: \(disagreement)."))
    }
    blocks.append(
      .table(
        ViewTable(
          "raters", "Raters",
          columns: [
            ViewColumn("rater", "Rater"), ViewColumn("rating", "Rating"), ViewColumn("date", "Date"),
            ViewColumn("rationale", "Why"),
          ],
          rows: insight.declaredByRater.map {
            [.text($0.raterName), .text($0.rating.rawValue), .date($0.date), .text(ifAny: $0.rationale)]
          }, empty: "Nobody has declared a delivery confidence.")))
    if insight.isWatermelon {
      // Findings come red first, so the ones worse than what is declared are the first ones.
      blocks.append(
        .list(
          ViewList(
            "watermelonReasons", "What is worse than declared",
            insight.findings.prefix(insight.watermelonCount).map { item($0) }, empty: "Nothing.",
            isData: !withReasons)))
    }
    return ViewSection("confidence", "Delivery confidence", blocks)
  }

  /// What a watermelon is called: by its colours only where it has them.
  private func watermelonWords(_ declared: DeclaredConfidence) -> String {
    declared.rating == .green && insight.evidence == .red
      ? "Green outside, red inside" : "Better declared than the records show"
  }

  /// A finding as a line.
  ///
  /// - Parameter withArea: whether the list tells findings of several areas, and so the area of each.
  func item(_ finding: Finding, withArea: Bool = false) -> ViewItem {
    ViewItem(
      finding.sentence, topic: withArea ? finding.area.title : "", level: finding.level, records: finding.records,
      rule: finding.rule)
  }
}
