/// Where one record stands at the moment: in which field of which record, and which of a list it is.
///
/// An `Address` names what has an id, for good. A place also names what has none, such as one forecast of a milestone,
/// by its number in the list; it holds until the list changes.
public struct RecordPlace: Hashable, Sendable {
  /// Which of the field's records it is.
  public enum Element: Hashable, Sendable {
    /// The field holds no list: the contract of a partner.
    case only
    /// The record of that id.
    case item(String)
    /// The record without an id that stands there, from 0.
    case index(Int)
  }

  /// The field in which it stands.
  public let list: ListPlace
  /// Which of the field's records it is.
  public let element: Element

  /// Makes a place.
  public init(_ list: ListPlace, _ element: Element) {
    self.list = list
    self.element = element
  }

  /// The place of what an address names; `nil` for the project itself, which stands nowhere.
  public init?(_ address: Address) {
    var parts = address.parts
    switch parts.popLast() {
    case .member(let name)?: self.init(ListPlace(owner: Address(parts), field: name), .only)
    case .item(let id)?:
      guard case .member(let name)? = parts.popLast() else { return nil }
      self.init(ListPlace(owner: Address(parts), field: name), .item(id))
    case nil: return nil
    }
  }

  /// The place of a roadblock.
  public static func roadblock(_ id: ID<Roadblock>) -> RecordPlace { RecordPlace(.roadblocks, .item(id.text)) }

  /// The record's address; `nil` for one without an id.
  public var address: Address? {
    switch element {
    case .only: list.address
    case .item(let id): list.address + .item(id)
    case .index: nil
    }
  }
}

/// A field that holds records: a list of them, or one that may be absent.
public struct ListPlace: Hashable, Sendable {
  /// The record that has the field.
  public let owner: Address
  /// The field's name in the file.
  public let field: String

  /// Makes a place.
  public init(owner: Address, field: String) {
    self.owner = owner
    self.field = field
  }

  /// The project's roadblocks.
  public static let roadblocks = ListPlace(owner: .project, field: "roadblocks")

  /// The list whose records fields of that reference refer to by their id.
  static func referred(_ name: String) -> ListPlace {
    ListPlace(owner: name == "partners" ? .project : .programme, field: name)
  }

  /// The field's own address: `programme/milestones`.
  public var address: Address { owner + field }

  /// The place of a record in the list.
  public func place(of record: some Record, at index: Int, isList: Bool) -> RecordPlace {
    RecordPlace(self, !isList ? .only : record.identity.map { .item($0) } ?? .index(index))
  }
}
