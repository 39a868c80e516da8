import JSONText
import Records

/// Checks what the shapes of single fields cannot: ids that are given twice, references to nowhere, starts after ends.
///
/// Cost: one pass over the records; the first faults by place are put in words, the others are only found. Lists are
/// walked by index, since to copy a record costs more than to look at one of its fields.
struct ProjectCheck {
  let project: Project
  let document: JSONDocument
  private var faults: [Fault] = []
  /// Whether an id is given twice, so that records cannot be told apart.
  private(set) var hasDuplicates = false

  /// A place where something is wrong, and how to put it in words.
  private struct Fault {
    let place: Int
    let isDuplicate: Bool
    let problem: () -> JSONProblem
  }

  /// The first problems by place; ids given twice go before others where there are too many.
  var problems: [JSONProblem] {
    func key(_ fault: Fault) -> (Int, Int) { (fault.isDuplicate ? 0 : 1, fault.place) }
    return faults.sorted { key($0) < key($1) }.prefix(JSONLimits.standard.maximumProblems).map { $0.problem() }
  }

  /// How many faults there are besides those.
  var omitted: Int { max(0, faults.count - JSONLimits.standard.maximumProblems) }

  init(project: Project, document: JSONDocument) {
    self.project = project
    self.document = document
    let root = document.root
    let programme = root["programme"]
    unique(project.roadblocks, in: root["roadblocks"])
    unique(project.partners, in: root["partners"])
    unique(project.programme.milestones, in: programme?["milestones"])
    unique(project.programme.outcomes, in: programme?["outcomes"])
    unique(project.programme.constraints, in: programme?["constraints"])
    unique(project.settings?.dimensions ?? [], in: root["settings"]?["dimensions"])
    span(project.programme.start, project.programme.end, in: programme, of: "the programme")
    let partnerNodes = root["partners"].map { Array($0.elements) } ?? []
    let dimensions = KnownNames(project.dimensions.map(\.id.text))
    for (partner, node) in zip(project.partners, partnerNodes) { check(partner, node, dimensions) }
    references()
  }

  private mutating func check(_ partner: Partner, _ node: JSONNode, _ dimensions: KnownNames) {
    unique(partner.accountabilities, in: node["accountabilities"])
    if let selection = partner.selection { check(selection, node["selection"]) }
    if let contract = partner.contract {
      let node = node["contract"]
      unique(contract.services, in: node?["services"])
      unique(contract.measures, in: node?["measures"])
      unique(contract.incentives, in: node?["incentives"])
      span(contract.start, contract.end, in: node, of: "the contract")
    }
    if let governance = partner.governance {
      let node = node["governance"]
      unique(governance.meetings, in: node?["meetings"])
      unique(governance.feedback, in: node?["feedback"])
      var meetings = ListedNodes(node?["meetings"])
      for (index, meeting) in governance.meetings.enumerated() where meeting.actions.count > 1 {
        unique(meeting.actions, in: meetings[index]?["actions"])
      }
    }
    if let scorecard = partner.scorecard {
      let node = node["scorecard"]
      unique(scorecard.reviews, in: node?["reviews"])
      var reviews = ListedNodes(node?["reviews"])
      for index in scorecard.reviews.indices {
        let all = scorecard.reviews[index].scores
        var scores: ListedNodes?
        for place in all.indices where !dimensions.contains(all[place].dimension) {
          if scores == nil { scores = ListedNodes(reviews[index]?["scores"]) }
          dangling(all[place].dimension, "dimension", dimensions.names, at: scores?[place]?["dimension"])
        }
      }
    }
  }

  private mutating func check(_ selection: Selection, _ node: JSONNode?) {
    unique(selection.criteria, in: node?["criteria"])
    unique(selection.bids, in: node?["bids"])
    let criteria = Set(selection.criteria.map(\.id))
    var bids = ListedNodes(node?["bids"])
    for (index, bid) in selection.bids.enumerated() {
      var scores: ListedNodes?
      for (place, score) in bid.scores.enumerated() where !criteria.contains(score.criterion) {
        if scores == nil { scores = ListedNodes(bids[index]?["scores"]) }
        dangling(score.criterion.text, "criterion", criteria.map(\.text), at: scores?[place]?["criterion"])
      }
    }
  }

  private mutating func references() {
    let partners = KnownNames(project.partners.map(\.id.text))
    let milestones = KnownNames(project.programme.milestones.map(\.id.text))
    var milestoneNodes = ListedNodes(document.root["programme"]?["milestones"])
    let all = project.programme.milestones
    for index in all.indices {
      guard let partner = all[index].partner, !partners.contains(partner.text) else { continue }
      dangling(partner.text, "partner", partners.names, at: milestoneNodes[index]?["partner"])
    }
    var roadblockNodes = ListedNodes(document.root["roadblocks"])
    let roadblocks = project.roadblocks
    for index in roadblocks.indices {
      if let partner = roadblocks[index].partner, !partners.contains(partner.text) {
        dangling(partner.text, "partner", partners.names, at: roadblockNodes[index]?["partner"])
      }
      let held = roadblocks[index].blocks
      var blocks: ListedNodes?
      for place in held.indices where !milestones.contains(held[place].text) {
        if blocks == nil { blocks = ListedNodes(roadblockNodes[index]?["blocks"]) }
        dangling(held[place].text, "milestone", milestones.names, at: blocks?[place])
      }
    }
  }

  private mutating func unique<R: Identified>(_ records: [R], in list: JSONNode?) {
    guard records.count > 1 else { return }
    var again: [(index: Int, first: Int)] = []
    if records.count <= 8 {
      // Most lists are this short, and compared faster than hashed.
      for index in records.indices.dropFirst() {
        let id = records[index].id
        if let first = records[..<index].firstIndex(where: { $0.id == id }) { again.append((index, first)) }
      }
    } else {
      again = DistinctIDs.repeated(records.count) { records[$0].id.text }
    }
    guard !again.isEmpty, let list else { return }
    let nodes = Array(list.elements)
    for (index, first) in again {
      guard nodes.indices.contains(index), let node = nodes[index]["id"], let before = nodes[first]["id"] else {
        continue
      }
      let id = Decoding.quoted(records[index].id.text)
      hasDuplicates = true
      fault(at: node, isDuplicate: true) {
        JSONProblem(
          severity: .error, code: "duplicate-id", message: "the id \(id) is given twice",
          expected: "an id that no other \(R.noun) of the list has", found: id,
          remedy: "give one of the two another id, or remove it if it is a copy", range: node.range,
          related: [JSONRelated(range: before.range, message: "first given here")])
      }
    }
  }

  private mutating func fault(
    at node: JSONNode, isDuplicate: Bool = false, _ problem: @escaping () -> JSONProblem
  ) {
    faults.append(Fault(place: node.range.lowerBound, isDuplicate: isDuplicate, problem: problem))
  }

  private mutating func dangling(
    _ id: String, _ noun: String, _ ids: @escaping @autoclosure () -> [String], at node: JSONNode?
  ) {
    guard let node else { return }
    fault(at: node) {
      JSONProblem(
        severity: .error, code: "reference-to-nowhere", message: "there is no \(noun) \(Decoding.quoted(id))",
        expected: "the id of a \(noun) of this project", found: Decoding.quoted(id),
        remedy: Spelling.question(id, among: ids().sorted())
          ?? "correct the id, or remove the reference", range: node.range)
    }
  }

  private mutating func span(_ start: CalendarDate?, _ end: CalendarDate?, in node: JSONNode?, of what: String) {
    guard let start, let end, end < start, let node = node?["end"] else { return }
    fault(at: node) {
      JSONProblem(
        severity: .error, code: "end-before-start",
        message: "the end of \(what), \(end), lies before its start, \(start)",
        expected: "a day on or after \(start)", found: "\(end)", remedy: "correct one of the two dates",
        range: node.range)
    }
  }
}
