import Programme
import Records

extension Project {
  /// The conflict in which a change waits to be decided, if one does.
  func dispute(about change: Change) -> Conflict? {
    guard !conflicts.isEmpty else { return nil }
    switch change.kind {
    case .set(_, let after):
      let place = change.path.fieldOfRecord
      return conflicts.first { $0.place == place && ($0.mine == after || $0.theirs == after) }
    case .insert, .remove:
      guard let record = change.element?.description else { return nil }
      return conflicts.first { $0.record == record && $0.isAboutRecord }
    }
  }
}
