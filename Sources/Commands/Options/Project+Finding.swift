import Programme

extension Project {
  /// The roadblock that a person means by an id or a title, whatever the case.
  ///
  /// - Throws: that there is none, with the one that may have been meant.
  func roadblock(meant text: String) throws(CommandProblem) -> Roadblock {
    try record(meant: text, in: ListPlace(owner: .project, field: "roadblocks"))
  }

  /// The milestone that a person means by an id or a title, whatever the case.
  ///
  /// - Throws: that there is none, with the one that may have been meant.
  func milestone(meant text: String) throws(CommandProblem) -> Milestone {
    try record(meant: text, in: ListPlace(owner: .programme, field: "milestones"))
  }

  /// The partner that a person means by an id or a name, whatever the case; the first letters are enough where they
  /// fit one partner only.
  ///
  /// - Throws: that there is none, with the one that may have been meant.
  func partner(meant text: String) throws(CommandProblem) -> Partner {
    let wanted = Spelling.folded(text)
    let starting = partners.filter { partner in
      [partner.id.text, partner.name].contains { Spelling.folded($0).hasPrefix(wanted) }
    }
    do throws(CommandProblem) {
      return try record(meant: text, in: ListPlace(owner: .project, field: "partners"))
    } catch {
      guard !wanted.isEmpty, starting.count == 1 else { throw error }
      return starting[0]
    }
  }

  private func record<R: Record>(meant text: String, in list: ListPlace) throws(CommandProblem) -> R {
    do throws(PlaceProblem) {
      let place = try place(named: text, in: list)
      if let record = record(at: place) as? R { return record }
    } catch { throw .failed(error.description) }
    throw .failed("there is no \(R.noun) “\(text)” in this project")
  }
}
