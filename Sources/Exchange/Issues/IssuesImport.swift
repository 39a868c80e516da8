public import Programme
public import Records

/// Takes a tracker's issues as roadblocks.
///
/// Each issue becomes the roadblock `GH-` and its number, so that importing again updates it. The tracker has the
/// say on title and comments. On state and owner the later word counts, so that what was changed here after the
/// tracker's last word stays, and so does every other field.
public enum IssuesImport {
  /// Plans the import of a file of issues into a project.
  ///
  /// Cost: one pass over the file, and one over the roadblocks.
  /// - Parameters:
  ///   - bytes: the file's bytes: JSON as an archive, `gh issue list --json` or the REST interface writes it.
  ///   - file: the file's name, for messages.
  ///   - author: who imports, and when; stands with a change whose own moment the tracker does not tell.
  /// - Throws: where the file is no JSON, or has no list of issues.
  public static func plan(
    _ bytes: [UInt8], file: String, into project: Project, by author: Authorship
  ) throws(ImportProblem) -> ImportPlan {
    let reader = try IssueReader(bytes, file: file)
    var merge = IssueMerge(project: project, author: author, omissions: reader.omissions)
    for issue in reader.issues { merge.take(issue) }
    return ImportPlan(
      "Issues from \(file)", from: project, to: merge.project,
      taken: [
        ImportCount("roadblocks new", merge.added), ImportCount("updated", merge.updated),
        ImportCount("unchanged", merge.unchanged), ImportCount("events", merge.events),
      ], notTaken: merge.omissions,
      remarks: merge.added > 0
        ? ["where no label says otherwise: severity medium, and shared, since an issue does not say whose move it is"]
        : [])
  }
}
