import JSONText

extension Field where Owner: Record {
  /// What became of the field, in words: `baseline: 1 Jan 2027 → 1 Feb 2027`, `blocks: + GO-LIVE`, `forecast 1 May 2027
  /// added`; of long texts only that they changed.
  func news(from old: Owner, to new: Owner) -> [String] {
    let title = self.title.lowercased()
    guard !records.isEmpty else {
      return [EditWords.change(of: title, shape, from: encode(old), to: encode(new))]
    }
    let (before, after) = (contained(old), contained(new))
    guard isList else {
      return [before.isEmpty ? "\(title) added" : after.isEmpty ? "\(title) removed" : "\(title) changed"]
    }
    let (was, now) = (before.map(\.encoded), after.map(\.encoded))
    let gone = before.indices.filter { !now.contains(was[$0]) }.map { before[$0] }
    let come = after.indices.filter { !was.contains(now[$0]) }.map { after[$0] }
    let lost = Set(gone.compactMap(\.identity)).subtracting(come.compactMap(\.identity))
    let known = Set(gone.compactMap(\.identity))
    let news =
      gone.filter { $0.identity.map(lost.contains) ?? true }.map { "\($0.told) removed" }
      + come.map { "\($0.told) \($0.identity.map(known.contains) == true ? "changed" : "added")" }
    return news.isEmpty ? ["\(title) in another order"] : news
  }
}
