public import Programme

/// What an import would do: one edit, and an account of what is taken and what is not.
///
/// Nothing has changed yet; a dry run prints the report and stops.
public struct ImportPlan: Sendable {
  /// The edit; empty where the project has it all already.
  public let edit: Edit
  /// The project after the edit.
  public let project: Project
  /// What is taken, and how many.
  public let taken: [ImportCount]
  /// What is not taken, where it stands and why.
  public let notTaken: [ImportOmission]
  /// What was decided on the way, a sentence each: where a date comes from, what stands for what.
  public let remarks: [String]

  /// Makes a plan that leads from one project to another.
  public init(
    _ title: String, from old: Project, to new: Project, taken: [ImportCount], notTaken: [ImportOmission],
    remarks: [String] = []
  ) {
    edit = Edit(title, from: old, to: new)
    project = new
    self.taken = taken
    self.notTaken = notTaken
    self.remarks = remarks
  }

  /// The account in lines for people.
  public var report: [String] {
    let counts = taken.filter { $0.count > 0 }.map { "\($0.what): \($0.count)" }
    var lines = [edit.isEmpty ? "\(edit.title): nothing to change" : edit.title]
    if !counts.isEmpty { lines.append("taken: " + counts.joined(separator: ", ")) }
    lines += remarks
    lines += notTaken.map { "not taken: " + $0.sentence }
    return lines
  }
}
