public import Programme

/// A published portfolio, read: its programmes and the day for which it speaks.
public struct GMPPFile: Sendable {
  /// The programmes in the order of the file.
  public let programmes: [GMPPProgramme]
  /// The day for which the file speaks, and how that is known.
  public let snapshot: GMPPSnapshot
  /// Columns and rows that say nothing a project could hold.
  public let omissions: [ImportOmission]

  /// The programme that a project is about: by its number, else by its name; `nil` if there is none.
  public func programme(of project: Project) -> GMPPProgramme? {
    programmes.first { !$0.number.isEmpty && $0.number == project.programme.id.text }
      ?? programme(named: project.programme.name)
  }

  /// The programme of that number, file name or name; letter case and punctuation make no difference.
  public func programme(named wanted: String) -> GMPPProgramme? {
    let folded = PlainText.folded(wanted)
    guard !folded.isEmpty else { return nil }
    return programmes.first { PlainText.folded($0.number) == folded || $0.slug == wanted }
      ?? programmes.first { PlainText.folded($0.name) == folded }
  }

  /// The account in lines for people: how much there is and what no project takes, of all programmes together.
  public var report: [String] {
    var all = omissions
    for omission in programmes.flatMap(\.omissions) { all.note(omission) }
    return ["\(programmes.count) programmes as at \(snapshot.date) (\(snapshot.source))"]
      + all.map { "not taken: " + $0.sentence }
  }
}
