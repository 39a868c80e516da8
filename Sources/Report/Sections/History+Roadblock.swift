import Programme

extension History {
  /// When a roadblock was raised and every change since, from its events.
  func roadblock(_ roadblock: Roadblock) -> ReportItem? {
    let opening = roadblock.events.firstIndex { $0.change == .status && $0.before == nil }
    var news = [News(roadblock.raisedOn ?? opening.map { roadblock.events[$0].at.date }, "raised")]
    for (index, event) in roadblock.events.enumerated() where index != opening {
      news.append(News(event.at.date, words(event)))
    }
    return item("\(roadblock.id) \(roadblock.title)", news.compactMap(\.self), .roadblock(roadblock.id))
  }

  private func words(_ event: RoadblockEvent) -> String {
    let by = event.by.isEmpty ? "" : " by \(event.by)"
    let note = event.note.isEmpty ? "" : " (“\(event.note)”)"
    guard event.change != .comment else {
      return event.note.isEmpty ? "comment" + by : "comment “\(event.note)”" + by
    }
    return "\(event.change.rawValue) \(value(event.before)) → \(value(event.after))\(note)\(by)"
  }

  private func value(_ text: String?) -> String {
    guard let text, !text.isEmpty else { return "none" }
    return CalendarDate(text)?.words ?? text
  }
}
