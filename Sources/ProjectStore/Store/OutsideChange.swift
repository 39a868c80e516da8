import JSONText
public import Programme

/// What somebody else changed in the file, as it was taken in.
public struct OutsideChange: Equatable, Sendable {
  /// The change as an edit, from the file as it was known to the file as it stood.
  public let edit: Edit
  /// How many changes of one's own were made again on top.
  public let ownChanges: Int

  /// The change in a sentence for a message: who and what, where the events that came with it tell.
  public var words: String {
    switch ownChanges {
    case 0: theirs
    case 1: theirs + "; your change was made again on top"
    default: theirs + "; your \(ownChanges) changes were made again on top"
    }
  }

  private var theirs: String {
    let told = edit.changes.compactMap(OutsideChange.told)
    guard let first = told.first else {
      let count = edit.changes.count
      return "somebody else changed \(count == 1 ? "one field" : "\(count) fields") of the file"
    }
    return told.count == 1 ? first : "\(first); and \(told.count - 1) more"
  }

  /// What an event that came in says: "Ada changed RB-7K2M status: open → waiting".
  private static func told(_ change: Change) -> String? {
    guard case .insert(let item, _) = change.kind else { return nil }
    if change.field == "roadblocks", change.record.parts.isEmpty {
      let by = item["events"]?.array?.first?["by"]?.string ?? ""
      return
        "\(by.isEmpty ? "somebody" : by) raised \(item["id"]?.string ?? "a roadblock"): \(item["title"]?.string ?? "")"
    }
    guard change.field == "events", case .item(let id)? = change.record.parts.last, let what = item["change"]?.string,
      let by = item["by"]?.string, !by.isEmpty
    else { return nil }
    if what == "comment" { return "\(by) commented on \(id): \(item["note"]?.string ?? "")" }
    return "\(by) changed \(id) \(what): \(item["from"]?.string ?? "none") → \(item["to"]?.string ?? "none")"
  }
}
