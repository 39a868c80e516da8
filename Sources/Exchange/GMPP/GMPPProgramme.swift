public import Programme

/// A programme of a published portfolio, as one day saw it.
public struct GMPPProgramme: Sendable {
  /// The number that the portfolio gives it; empty in files that have none.
  public let number: String
  /// What it is called in this file.
  public let name: String
  /// Its department, as the file has it.
  public let department: String
  /// A name for a file, unique among the file's programmes: `tidal-power-scheme`.
  public let slug: String
  /// The day for which the file speaks.
  public let snapshot: CalendarDate
  /// What the file says and a project cannot hold, with the places.
  public let omissions: [ImportOmission]
  let facts: GMPPFacts

  /// The programme as a project of its own.
  public var project: Project { GMPPMerge(self, into: nil).project }
}
