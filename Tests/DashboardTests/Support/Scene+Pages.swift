import Programme
import Records
import Terminal
import TestSupport

@testable import Dashboard

extension Scene {
  /// Opens a page, and selects what stands for a target on it.
  func show(_ item: ItemReference, at target: PageTarget? = nil) {
    session.show(item)
    if let target { session.select(target) }
    session.settle()
  }

  /// A bid of the selection in the example.
  static func bid(_ id: String) -> PageTarget {
    .record(PartnerPlaces(id: ID("ANALYTICS")).list(.selection, "bids") + .id(id))
  }

  /// A partner of the project.
  func partner(_ id: String) -> Partner { project.partner(ID(id)) ?? Partner() }

  /// The file on the disk, once everything is saved.
  var savedBytes: [UInt8] {
    get throws {
      session.finish()
      return try TestFile.read(path)
    }
  }
}
