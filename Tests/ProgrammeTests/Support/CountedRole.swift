import JSONText

@testable import Programme
@testable import Records

/// A record without an id that counts how often its list asks what tells it apart.
struct CountedRole: Record {
  static let noun = "counted role"
  static var keyFields: [String] {
    LookCount.note()
    return ["name"]
  }

  var name = ""
  var partner: ID<Partner>?
  var unknown: [JSONMember] = []

  static let fields: [Field<CountedRole>] = [
    .required("name", \.name, "Name", "What it is called."),
    .optional("partner", \.partner, "Partner", "The partner.", shape: .reference("partners")),
  ]

  /// So many of them, each with a name of its own.
  static func all(_ count: Int) -> [CountedRole] {
    (0..<count).map { index in
      var role = CountedRole()
      role.name = "Role \(index)"
      role.partner = ID("ALDER")
      return role
    }
  }
}
