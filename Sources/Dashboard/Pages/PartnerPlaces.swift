import Programme
import Records

/// Where the parts of one partner's record stand, for the lines that open them.
struct PartnerPlaces {
  let id: ID<Partner>

  /// The partner's own record.
  var partner: Path { .partner(id) }

  /// A list of the partner's own record: its accountabilities.
  func list(_ field: String) -> Path { .partner(id) + field }

  /// A list of one part: the bids of the selection.
  func list(_ part: PartnerPart, _ field: String) -> Path {
    .partner(id) + part.rawValue + field
  }

  /// The record of a part.
  func record(_ part: PartnerPart) -> Path { list(part.rawValue) }

  /// The page of a part.
  func page(_ part: PartnerPart) -> PageTarget { .page(.part(part, of: id)) }
}
