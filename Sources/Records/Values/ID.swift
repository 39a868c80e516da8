/// The name of a record, unique in its list.
///
/// The parameter keeps the id of a milestone from being taken for that of a partner.
public struct ID<Of>: Hashable, Sendable, CustomStringConvertible {
  /// The id as the file has it.
  public let text: String

  /// Makes an id from its text.
  public init(_ text: String) { self.text = text }

  /// The id as the file has it.
  public var description: String { text }
}

extension ID: Comparable {
  /// Order by text.
  public static func < (left: ID, right: ID) -> Bool { left.text < right.text }
}

extension ID {
  /// A new human-sized id such as `RB-7K2M` that is not among those taken.
  ///
  /// Four letters of a 31-letter alphabet without those that are misread (no I, L, O, 0, 1):
  /// some 920,000 names, so that two people who add at once do not collide.
  public static func fresh(
    _ prefix: String, notIn taken: Set<ID>, using generator: inout some RandomNumberGenerator
  ) -> ID {
    var length = 4
    var tries = 0
    while true {
      var text = prefix + "-"
      for _ in 0..<length {
        text.unicodeScalars.append(idAlphabet[Int.random(in: 0..<idAlphabet.count, using: &generator)])
      }
      let id = ID(text)
      if !taken.contains(id) { return id }
      tries += 1
      if tries % 32 == 0 { length += 1 }
    }
  }
}

private let idAlphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ".unicodeScalars)
