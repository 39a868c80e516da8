import JSONText
import Text

/// The records of one list by the texts that name them: to find the one that a person means, and to say which it is.
struct RecordNames {
  /// The records in their order.
  let records: [any Record]
  private let names: [String?]

  /// What a text finds.
  enum Match: Equatable {
    /// No record.
    case none
    /// The record at a place, from 0.
    case one(Int)
    /// The records at these places, none of which it names more than the others.
    case several([Int])
  }

  init(_ records: [any Record]) {
    self.records = records
    names = records.map(\.name)
  }

  /// The record that a person means by a text.
  ///
  /// The id or the field that tells records apart comes first, then the number of a record without an id, then the
  /// title or name, or the first field of a record that has neither.
  func find(_ text: String) -> Match {
    if let match = match({ names[$0] == text }) { return match }
    let wanted = Spelling.folded(text)
    guard !wanted.isEmpty else { return .none }
    if let match = match({ names[$0].map(Spelling.folded) == wanted }) { return match }
    if let number = Int(text), records.indices.contains(number - 1), records[number - 1].identity == nil {
      return .one(number - 1)
    }
    return match { records[$0].otherNames.contains { Spelling.folded($0) == wanted } } ?? .none
  }

  /// The text that names a record: its id, or the field that tells it apart where that can be typed as it is shown, else
  /// its number, from 1.
  func name(at index: Int) -> String {
    guard names.indices.contains(index), let name = names[index] else { return String(index + 1) }
    return text(at: index, isOnly: names.count { $0 == name } == 1)
  }

  /// The texts that name the records, each as `name(at:)` has it, at the cost of one pass.
  var each: [String] {
    var counts: [String: Int] = [:]
    for name in names { if let name { counts[name, default: 0] += 1 } }
    return names.indices.map { index in text(at: index, isOnly: names[index].map { counts[$0] == 1 } ?? false) }
  }

  /// The texts that name the records, without regard to whether they can be typed.
  var all: [String] { names.enumerated().map { $1 ?? String($0 + 1) } }

  private func text(at index: Int, isOnly: Bool) -> String {
    guard isOnly, let name = names[index] else { return String(index + 1) }
    let isTyped = VisibleText.name(name) == name && name.trimmed == name && name.first != "/" && name.last != "/"
    return isTyped || records[index].identity != nil ? name : String(index + 1)
  }

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
