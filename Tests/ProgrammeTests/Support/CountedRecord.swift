import JSONText

@testable import Programme
@testable import Records

/// A record that counts how often its id is looked at.
struct CountedRecord: Identified {
  static let noun = "counted record"
  static let idPrefix = "CR"

  var id: ID<CountedRecord> = ID("")
  var unknown: [JSONMember] = []

  var identity: String? {
    LookCount.note()
    return id.text
  }

  var listKey: String? { identity }

  static let fields: [Field<CountedRecord>] = [.required("id", \.id, "Id", "The name.")]

  /// So many of them, each with an id of its own.
  static func all(_ count: Int) -> [CountedRecord] {
    (0..<count).map { index in
      var record = CountedRecord()
      record.id = ID("CR-\(index)")
      return record
    }
  }
}
