import JSONText

/// The records of one list by the texts that name them: to find the one that a person means, and to say which it is.
struct RecordNames {
  /// The records in their order.
  let records: [any Record]

  /// What a text finds.
  enum Match: Equatable {
    /// No record.
    case none
    /// The record at a place, from 0.
    case one(Int)
    /// The records at these places, none of which it names more than the others.
    case several([Int])
  }

  init(_ records: [any Record]) { self.records = records }

  /// The record that a person means by a text.
  ///
  /// The id or the field that tells records apart comes first, then the number of a record without an id, then the
  /// title or name, or the first field of a record that has neither.
  func find(_ text: String) -> Match {
    let (primary, secondary) = (records.map(\.name), records.map(\.otherNames))
    if let match = match({ primary[$0] == text }) { return match }
    let wanted = Spelling.folded(text)
    guard !wanted.isEmpty else { return .none }
    if let match = match({ primary[$0].map(Spelling.folded) == wanted }) { return match }
    if let number = Int(text), records.indices.contains(number - 1), records[number - 1].identity == nil {
      return .one(number - 1)
    }
    return match { secondary[$0].contains { Spelling.folded($0) == wanted } } ?? .none
  }

  /// The text that names a record: its id, or the field that tells it apart where that can be typed as it is shown, else
  /// its number, from 1.
  func name(at index: Int) -> String {
    guard records.indices.contains(index), let name = records[index].name, find(name) == .one(index) else {
      return String(index + 1)
    }
    let isTyped = VisibleText.text(name) == name && name.trimmed == name && name.first != "/" && name.last != "/"
    return isTyped || records[index].identity != nil ? name : String(index + 1)
  }

  /// The texts that name the records.
  var all: [String] { records.indices.map { records[$0].name ?? name(at: $0) } }

  private func match(_ fits: (Int) -> Bool) -> Match? {
    let found = records.indices.filter(fits)
    return found.isEmpty ? nil : found.count == 1 ? .one(found[0]) : .several(found)
  }
}

extension Record {
  /// The id, or what the fields say that tell the record apart; `nil` where it has neither.
  fileprivate var name: String? {
    if identity == nil, Self.keyFields.isEmpty { return nil }
    return label.isEmpty ? nil : label
  }

  /// Further texts that may name the record where only one fits: its title, and its first field besides the id, as
  /// written and as read; a review has its period, a forecast the day on which it was said.
  fileprivate var otherNames: [String] {
    guard let field = Self.fields.first(where: { $0.name != "id" }), let value = field.encode(self) else {
      return [subject]
    }
    return [subject, value.words, field.shape.words(value)]
  }
}
