import Programme
import Records

extension Rule {
  /// The rules of clarity.
  ///
  /// Is it defined what the partner is for, and what is to come of it?
  static let clarity: [Rule] = [
    .eachPartner(
      "clarity.purpose", .clarity, "A partner without a purpose: why one is needed, and what this one brings.",
      several: "partners without a purpose"
    ) { partner, _ in
      guard partner.partner.purpose.isEmpty else { return [] }
      return [
        Verdict(
          "\(partner.name) has no purpose: it is not written down why a partner is needed and what this one brings",
          brief: "no purpose for \(partner.name)", [partner.path])
      ]
    },
    Rule(
      "clarity.outcome", .clarity, .programme, "An outcome without a measure, a target or an owner.",
      several: "outcomes not fully defined"
    ) { facts, _ in
      facts.project.programme.outcomes.compactMap { outcome in
        let missing = outcome.missing
        guard !missing.isEmpty else { return nil }
        let list = missing.joined(separator: ", no ")
        let title = outcome.nameOrID
        return Verdict(
          "Outcome \"\(title)\" has no \(list)", brief: "\(title.clipped(to: 28)): no \(list)",
          [.outcome(outcome.id)])
      }
    },
    .eachPartner(
      "clarity.accountability", .clarity, "An accountability without a deliverable.",
      several: "deliverables not named"
    ) { partner, _ in
      partner.partner.accountabilities.filter(\.deliverable.isEmpty).map { accountability in
        Verdict(
          "\(partner.name) answers for \"\(accountability.text)\", and no deliverable is named",
          brief: "\(accountability.text.clipped(to: 28)): no deliverable",
          [partner.path("accountabilities", id: accountability.id.text)])
      }
    },
    .eachPartner(
      "clarity.service", .clarity, "A service without a definition, or without a way to accept it.",
      several: "services not fully defined"
    ) { partner, _ in
      (partner.partner.contract?.services ?? []).compactMap { service in
        var missing: [String] = []
        if service.definition.isEmpty { missing.append("definition") }
        if service.acceptance.isEmpty { missing.append("acceptance") }
        guard !missing.isEmpty else { return nil }
        let list = missing.joined(separator: " and no ")
        return Verdict(
          "Service \"\(service.title)\" of \(partner.name) has no \(list)",
          brief: "\(service.title.clipped(to: 28)): no \(list)",
          [partner.path("contract", "services", id: service.id.text)])
      }
    },
    .eachPartner(
      "clarity.practice-no", .clarity, "A practice of step 1 that was answered no.",
      several: "practices of step 1 answered no"
    ) { partner, _ in
      Practice.of(.setUp).compactMap { practice in
        guard practice.answer(in: partner.partner.practices)?.answer == .no else { return nil }
        return Verdict(
          "\(partner.name), step 1: \"\(practice.question)\" was answered no",
          brief: "step 1, \(practice.id): no",
          [partner.path + "practices" + .id(practice.id), partner.path + "practices"])
      }
    },
    .eachPartner(
      "clarity.practice-unanswered", .clarity, "Practices of step 1 that nobody has answered, past that step.",
      several: "partners with step 1 unanswered"
    ) { partner, _ in
      guard partner.partner.step > .setUp else { return [] }
      let practices = Practice.of(.setUp)
      let open = practices.filter { $0.answer(in: partner.partner.practices)?.answer == nil }
      guard !open.isEmpty else { return [] }
      return [
        Verdict(
          "\(partner.name) stands at step \(partner.partner.step.rawValue), and \(open.count) of \(practices.count) "
            + "practices of step 1 are unanswered: \(open.map { "\"\($0.question)\"" }.joined(separator: ", "))",
          brief: "\(open.count) of \(practices.count) practices of step 1 unanswered", [partner.path + "practices"])
      ]
    },
  ]
}

extension Outcome {
  /// What the outcome lacks before anybody can say that it was reached.
  fileprivate var missing: [String] {
    var missing: [String] = []
    if measure?.metric.isEmpty ?? true { missing.append("measure") }
    if measure?.target == nil { missing.append("target") }
    if owner.isEmpty { missing.append("owner") }
    return missing
  }
}
