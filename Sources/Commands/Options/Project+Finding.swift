import Programme

extension Project {
  /// The roadblock that a person means by an id, whatever the case.
  ///
  /// - Throws: that there is none, with the one that may have been meant.
  func roadblock(meant text: String) throws(CommandProblem) -> Roadblock {
    if let exact = roadblock(ID(text)) { return exact }
    let alike = roadblocks.filter { Spelling.folded($0.id.text) == Spelling.folded(text) }
    if let only = alike.first, alike.count == 1 { return only }
    throw .failed(Project.none("roadblock", text, among: roadblocks.map(\.id.text)))
  }

  /// The partner that a person means by an id or a name, whatever the case; the first letters are enough where they
  /// fit one partner only.
  ///
  /// - Throws: that there is none, with the one that may have been meant.
  func partner(meant text: String) throws(CommandProblem) -> Partner {
    if let exact = partner(ID(text)) { return exact }
    let wanted = Spelling.folded(text)
    let names = { (partner: Partner) in [Spelling.folded(partner.id.text), Spelling.folded(partner.name)] }
    for match in [
      partners.filter { names($0).contains(wanted) }, partners.filter { names($0).contains { $0.hasPrefix(wanted) } },
    ]
    where match.count == 1 && !wanted.isEmpty {
      return match[0]
    }
    throw .failed(Project.none("partner", text, among: partners.map(\.id.text) + partners.map(\.name)))
  }

  /// The milestone that a person means by an id, whatever the case.
  ///
  /// - Throws: that there is none, with the one that may have been meant.
  func milestone(meant text: String) throws(CommandProblem) -> Milestone {
    if let exact = milestone(ID(text)) { return exact }
    let alike = programme.milestones.filter { Spelling.folded($0.id.text) == Spelling.folded(text) }
    if let only = alike.first, alike.count == 1 { return only }
    throw .failed(Project.none("milestone", text, among: programme.milestones.map(\.id.text)))
  }

  private static func none(_ noun: String, _ text: String, among known: [String]) -> String {
    let start = "there is no \(noun) “\(text)” in this project"
    if let near = Spelling.nearest(to: text, among: known) { return "\(start); did you mean “\(near)”?" }
    return known.isEmpty ? "\(start); it has none yet" : start
  }
}
