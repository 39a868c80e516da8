import Programme

/// Where the parts of one partner's record stand, for the lines that open them.
struct PartnerPlaces {
  let id: ID<Partner>

  /// The partner's own record.
  var partner: RecordPlace { RecordPlace(.project("partners"), .item(id.text)) }

  /// A list of the partner's own record: its accountabilities.
  func list(_ field: String) -> ListPlace { ListPlace(owner: .partner(id), field: field) }

  /// A list of one part: the bids of the selection.
  func list(_ part: PartnerPart, _ field: String) -> ListPlace {
    ListPlace(owner: .partner(id) + part.rawValue, field: field)
  }

  /// The record of a part.
  func record(_ part: PartnerPart) -> RecordPlace { RecordPlace(list(part.rawValue), .only) }

  /// The page of a part.
  func page(_ part: PartnerPart) -> PageTarget { .page(.part(part, of: id)) }
}
