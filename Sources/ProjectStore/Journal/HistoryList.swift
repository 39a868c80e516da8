public import Programme
import Records

/// A project's history, the newest first: what the file tells and what the journal has; what an edit of the journal
/// brought is told once.
///
/// A line is made when it is asked for. The cost is that of an `ActivityList`, and where there is a journal the printing
/// of what the file tells of the same moments.
public struct HistoryList: RandomAccessCollection, Sendable {
  /// What happened, when and through whom; each as its line has it.
  public let entries: ActivityList
  private let edits: [JournalEntry]
  private let lacking: Set<String>

  /// Brings together what a project tells and a journal has.
  public init(_ project: Project, _ extent: ActivityList.Extent, _ reading: JournalReading?) {
    let edits = reading?.entries ?? []
    self.edits = edits
    lacking = Set(reading?.lacking.map(\.key) ?? [])
    if edits.isEmpty {
      entries = ActivityList(project, extent)
    } else {
      var brought = BroughtRecords()
      for edit in edits { brought.add(edit) }
      let names = EditedNames(edits, in: project)
      let told = brought
      let beside = ActivityList.Beside(
        edits.map { edit in .init(edit.at) { names.entry(edit) } }, tells: { told.contains($0, $1) })
      entries = ActivityList(project, extent, beside: beside)
    }
  }

  private init(_ list: HistoryList, keeping places: [Int]) {
    entries = list.entries.keeping(places)
    edits = list.edits
    lacking = list.lacking
  }

  /// The first place.
  public var startIndex: Int { 0 }

  /// The place behind the last line.
  public var endIndex: Int { entries.count }

  /// The line at a place; made each time.
  public subscript(place: Int) -> HistoryLine {
    let entry = entries[place]
    guard let edit = entries.besidePlace(place).map({ edits[$0] }) else { return HistoryLine(entry) }
    return HistoryLine(edit, entry, isLacking: lacking.contains(edit.key))
  }

  /// The lines that fit alone, in their order.
  public func keeping(_ fits: (HistoryLine) -> Bool) -> HistoryList {
    HistoryList(self, keeping: indices.filter { fits(self[$0]) })
  }
}
