import Programme
import Records

extension Project {
  /// The roadblock that a person means by an id or a title, as `Candidates` has it.
  ///
  /// - Throws: that there is none, with the one that may have been meant, or that there are several.
  func roadblock(meant text: String) throws(CommandProblem) -> Roadblock {
    try record(meant: text, in: .roadblocks)
  }

  /// The milestone that a person means by an id or a title, as `Candidates` has it.
  ///
  /// - Throws: that there is none, with the one that may have been meant, or that there are several.
  func milestone(meant text: String) throws(CommandProblem) -> Milestone {
    try record(meant: text, in: Path.programme + "milestones")
  }

  /// The partner that a person means by an id or a name, as `Candidates` has it.
  ///
  /// - Throws: that there is none, with the one that may have been meant, or that there are several.
  func partner(meant text: String) throws(CommandProblem) -> Partner {
    try record(meant: text, in: Path.project + "partners")
  }

  private func record<R: Identified>(meant text: String, in list: Path) throws(CommandProblem) -> R {
    do throws(CandidateProblem) {
      let id = try candidates(in: list).meant(text).id
      if let record = record(at: list + .id(id)) as? R { return record }
    } catch { throw .failed(error.description) }
    throw .failed("there is no \(R.noun) “\(text)” in this project")
  }
}
