import Programme
import Records

extension Rule {
  /// The rules over the choice of a partner, which count among commercials.
  ///
  /// They judge a selection that has bids, from there until the contract begins: after that nothing about the choice can
  /// be put right, and a finding that nobody can answer would only teach people to look away. A question of step 2 that
  /// is answered as not applicable, as with a direct award, is not judged.
  static let selection: [Rule] = [
    .eachPartner(
      "commercials.framework", .commercials,
      "A selection with bids and no framework named; until the contract begins.",
      several: "selections without a framework"
    ) { partner, _ in
      guard let selection = partner.judgedSelection(asking: "framework"), selection.framework.isEmpty else { return [] }
      return [
        Verdict(
          "\(partner.name) is selected from \(counted(selection.bids.count, "bid")), and no framework is named",
          brief: "no framework for \(partner.name.clipped(to: 28))", [partner.selectionPath])
      ]
    },
    .eachPartner(
      "commercials.criteria", .commercials,
      "A criterion or its weight that was agreed as it stands only after the first bid was scored; until the contract "
        + "begins.", several: "selections with criteria changed late"
    ) { partner, _ in
      guard let selection = partner.judgedSelection(asking: "criteria"),
        case .changedAfter(let changed, let first) = CriteriaStatus(selection)
      else { return [] }
      let many = changed.count == 1 ? "1 criterion" : "\(changed.count) criteria"
      let titles = selection.criteria.filter { changed.contains($0.id) }.map { "\"\($0.nameOrID)\"" }
      return [
        Verdict(
          "\(many) of \(partner.name) stood as now only after the first bid was scored, "
            + "on \(first.words): \(titles.joined(separator: ", "))",
          brief: "\(partner.name.clipped(to: 20)): \(many) changed late",
          changed.map { partner.path("selection", "criteria", id: $0.text) })
      ]
    },
    .eachPartner(
      "commercials.weights", .commercials,
      "Weights of quality, price and criteria that do not add up once a bid is scored; until the contract begins.",
      several: "selections whose weights do not add up"
    ) { partner, _ in
      guard let selection = partner.judgedSelection(asking: "evaluation"), selection.isScored else { return [] }
      let problems = selection.weightProblems
      guard !problems.isEmpty else { return [] }
      return [
        Verdict(
          "Bids for \(partner.name) are scored, and \(problems.joined(separator: "; "))",
          brief: "\(partner.name.clipped(to: 20)): weights do not add up", [partner.selectionPath])
      ]
    },
    .eachPartner(
      "commercials.references", .commercials,
      thresholds: [
        Threshold(1, "references of a scored bid below which it counts"),
        Threshold(1, "case studies of a scored bid below which it counts", suffix: ".studies"),
      ],
      "A bid that was scored without references or without case studies; until the contract begins.",
      several: "bids scored without references"
    ) { partner, limits in
      guard let selection = partner.judgedSelection(asking: "evaluation") else { return [] }
      return selection.bids.filter { !$0.scores.isEmpty }.compactMap { bid in
        var missing: [String] = []
        if bid.references.count < limits.days {
          missing.append("\(bid.references.count) of \(counted(limits.days, "reference"))")
        }
        let studies = limits.whole(".studies")
        if bid.caseStudies.count < studies {
          missing.append("\(bid.caseStudies.count) of \(counted(studies, "case study"))")
        }
        guard !missing.isEmpty else { return nil }
        let list = missing.joined(separator: " and ")
        return Verdict(
          "The bid of \(bid.nameOrID) for \(partner.name) is scored with \(list)",
          brief: "\(bid.nameOrID.clipped(to: 28)): \(list)",
          [partner.path("selection", "bids", id: bid.id.text)])
      }
    },
    .eachPartner(
      "commercials.evaluators", .commercials,
      thresholds: [Threshold(2, "points of 5 between two evaluators of a bid from which it counts")],
      "A criterion on which two evaluators of the same bid are far apart: they do not read it alike; until the contract "
        + "begins.", several: "criteria read differently"
    ) { partner, limits in
      guard let selection = partner.judgedSelection(asking: "criteria") else { return [] }
      return ScoreSheet(selection).spreads(selection).compactMap { spread in
        guard let widest = spread.widest, Double(widest) >= limits.main, let bid = spread.bid else { return nil }
        let bidder = selection.bids.first { $0.id == bid }?.nameOrID ?? bid.text
        return Verdict(
          "Evaluators are \(counted(widest, "point")) apart on \"\(spread.title)\" of \(bidder)'s bid for "
            + "\(partner.name) (amber from \(limits.main.shortWords))",
          brief: "\(spread.title.clipped(to: 28)): evaluators \(widest) apart",
          [
            partner.path("selection", "criteria", id: spread.criterion.text),
            partner.path("selection", "bids", id: bid.text),
          ])
      }
    },
    .eachPartner(
      "commercials.stakeholders", .commercials,
      thresholds: [Threshold(1, "people involved by the day of the first score below which it counts")],
      "Bids scored before anybody who has a stake in the decision was involved; until the contract begins.",
      several: "selections without stakeholders"
    ) { partner, limits in
      guard let selection = partner.judgedSelection(asking: "stakeholders"), selection.isScored else { return [] }
      let first = selection.firstScore
      // Somebody without a day may have been there from the start: nobody is blamed for what is not recorded.
      let involved = selection.stakeholders.count { person in
        guard let first, let day = person.involvedOn else { return true }
        return day <= first
      }
      guard involved < limits.days else { return [] }
      let said =
        selection.stakeholders.isEmpty
        ? "no stakeholder in the decision is recorded"
        : "\(involved) of \(counted(selection.stakeholders.count, "stakeholder")) "
          + "\(involved == 1 ? "was" : "were") involved by then"
      let when = first.map { " since \($0.words)" } ?? ""
      return [
        Verdict(
          "Bids for \(partner.name) are scored\(when), and \(said) (at least \(limits.days))",
          brief: "\(partner.name.clipped(to: 20)): scored without stakeholders",
          [partner.selectionPath + "stakeholders"])
      ]
    },
  ]
}

extension PartnerFacts {
  /// The selection with its bids, until the contract begins; `nil` where the question does not apply to it.
  fileprivate func judgedSelection(asking question: String) -> Selection? {
    guard let selection = partner.selection, !selection.bids.isEmpty, !isAtWork, contractStart == nil,
      Practice.standard(question)?.answer(in: partner.practices)?.answer != .notApplicable
    else { return nil }
    return selection
  }

  fileprivate var selectionPath: Path { path + "selection" }
}

extension Selection {
  /// Whether any bid has a score.
  fileprivate var isScored: Bool { bids.contains { !$0.scores.isEmpty } }
}
