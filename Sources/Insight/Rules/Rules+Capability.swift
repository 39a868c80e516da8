import Programme
import Records

extension Rule {
  /// The rules of capability.
  ///
  /// Can the department's own team manage the partner?
  static let capability: [Rule] = [
    Rule(
      "capability.roles", .capability, .programme, thresholds: [Threshold(80, "per cent filled below which it counts")],
      "Roles of the department's team that are not filled; nobody counts in two roles.", several: "teams not filled"
    ) { facts, limits in
      let team = facts.project.programme.team.map { (role: $0, needed: Double($0.needed), filled: Double($0.filled)) }
      let needed = team.reduce(0) { $0 + max(0, $1.needed) }
      guard needed > 0 else { return [] }
      let filled = team.reduce(0) { $0 + max(0, min($1.needed, $1.filled)) }
      let percent = filled / needed * 100
      guard percent < limits.main else { return [] }
      let short = team.filter { $0.filled < $0.needed }.map {
        "\($0.role.role) \($0.filled.shortWords) of \($0.needed.shortWords)"
      }
      return [
        Verdict(
          "\(filled.shortWords) of \(needed.shortWords) full-time equivalents in "
            + "\(counted(team.count, "role")) are filled, \(percent.words(decimals: 0))% (amber below \(limits.main.shortWords)%): \(short.joined(separator: ", "))",
          brief: "\(filled.shortWords) of \(needed.shortWords) full-time equivalents", [.programme + "team"])
      ]
    },
    Rule(
      "capability.experience", .capability, .programme,
      thresholds: [Threshold(3, "experience of 5 below which it counts")],
      "Little experience in a role that is needed.", several: "roles with little experience"
    ) { facts, limits in
      facts.project.programme.team.compactMap { role in
        guard Double(role.needed) > 0, let experience = role.experience, Double(experience) < limits.main else {
          return nil
        }
        return Verdict(
          "\(role.role) is needed, and its experience is \(experience) of 5 (amber below \(limits.main.shortWords))",
          brief: "\(role.role.clipped(to: 28)): experience \(experience) of 5",
          [.programme + "team" + .id(role.role), .programme + "team"])
      }
    },
    Rule(
      "capability.slower", .capability, .programme,
      thresholds: [Threshold(3, "open roadblocks of each side needed to tell", suffix: ".least")],
      "Roadblocks that wait for the department stay open longer than those that wait for partners.",
      several: "sides compared"
    ) { facts, limits in
      let ours = facts.openAges[.department] ?? []
      let theirs = facts.openAges[.partner] ?? []
      guard ours.count >= limits.whole(".least"), theirs.count >= limits.whole(".least"),
        let own = median(ours), let others = median(theirs), own > others
      else { return [] }
      let all = facts.roadblocks
      let older = facts.openPlaces.filter {
        all[$0].side == .department && Double(all[$0].age(on: facts.today) ?? 0) > others
      }
      return [
        Verdict(
          "Open roadblocks that wait for the department are \(own.shortWords) days old, more than the "
            + "\(others.shortWords) of those that wait for partners (medians of \(ours.count) and \(theirs.count))",
          brief: "ours wait \(own.shortWords) days, partners' \(others.shortWords)",
          older.map { .roadblock(all[$0].id) })
      ]
    },
    Rule(
      "capability.own-aged", .capability, .record,
      "Roadblocks that wait for the department beyond the service level; red where one is high or critical.",
      several: "roadblocks stuck with us", levels: .amber ... .red
    ) { facts, _ in
      let limit = facts.serviceLevel.days
      let all = facts.roadblocks
      var groups: [(scope: Scope, aged: [(place: Int, age: Int)])] = []
      var groupOf: [Scope: Int] = [:]
      for place in facts.openPlaces where all[place].side == .department {
        guard let age = all[place].age(on: facts.today), age > limit else { continue }
        let scope = facts.scope(all[place].partner)
        if let group = groupOf[scope] {
          groups[group].aged.append((place, age))
        } else {
          groupOf[scope] = groups.count
          groups.append((scope, [(place, age)]))
        }
      }
      return groups.compactMap { group in
        guard let oldest = group.aged.max(by: { $0.age < $1.age }) else { return nil }
        let title = "\"\(all[oldest.place].title)\""
        let level = "the service level of \(counted(limit, "day"))"
        let sentence =
          group.aged.count == 1
          ? "\(title) has waited for the department for \(oldest.age) days, beyond \(level)"
          : "\(group.aged.count) roadblocks wait for the department beyond \(level); the oldest, \(title), "
            + "for \(oldest.age)"
        return Verdict(
          group.aged.contains { all[$0.place].severity >= .high } ? .red : .amber, group.scope, sentence,
          brief: "\(counted(group.aged.count, "roadblock")) stuck with us for over \(counted(limit, "day"))",
          group.aged.map { .roadblock(all[$0.place].id) }
        ).telling(of: group.aged.count)
      }
    },
    .eachPartner(
      "capability.constraint", .capability,
      "Constraints are recorded, and nobody has put a name to the practice that deals with them.",
      several: "partners with constraints unowned"
    ) { partner, _ in
      let constraints = partner.facts.project.programme.constraints
      guard !constraints.isEmpty, let practice = Practice.standard("constraints") else {
        return []
      }
      let answer = practice.answer(in: partner.partner.practices)
      guard answer?.answer == nil || answer?.by.isEmpty ?? true else { return [] }
      let what = answer?.answer == nil ? "nobody has answered" : "no name stands by the answer to"
      return [
        Verdict(
          "\(counted(constraints.count, "constraint")) recorded, and for \(partner.name) \(what) "
            + "\"\(practice.question)\"",
          brief: "constraints without an owner's answer",
          [partner.path + "practices"]
            + constraints.map { .programme + "constraints" + .id($0.id.text) })
      ]
    },
  ]
}
