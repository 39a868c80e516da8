import JSONText

extension Field where Owner: Record {
  /// The field's change in words: `baseline: 1 Jan 2027 → 1 Feb 2027`; only its title where either value is long.
  func change(from old: Owner, to new: Owner) -> String {
    let title = self.title.lowercased()
    let words = [old, new].map { encode($0).map(shape.words) ?? "none" }
    let isShort = words.allSatisfy { $0.unicodeScalars.count <= 40 && !$0.contains { $0.isNewline } }
    return isShort && records.isEmpty ? "\(title): \(words[0]) → \(words[1])" : title
  }
}
