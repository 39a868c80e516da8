import Programme
public import Records

extension ProjectStore {
  /// What happened up to a day, the newest first: what the file tells with a day to it, and the edits of this machine's
  /// journal.
  ///
  /// A journal that cannot be read tells nothing here; `readJournal` says why. Cost: as `readJournal`, and a sort.
  public func activity(upTo today: CalendarDate) -> HistoryList {
    HistoryList(project, .upTo(today), (try? readJournal()) ?? nil)
  }
}
