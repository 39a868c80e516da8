extension Path {
  /// Which record what stands here is inside of, before the news of an edit: `milestone GO-LIVE: `; empty where that is
  /// not one of a list, or where `whose(in:)` says it.
  package func holder(in root: some Record) -> String {
    let holder = owner.element
    guard holder.isElement, let record = root.record(at: holder), record.aside == nil else { return "" }
    return EditWords.line(record.called, columns: EditWords.nameColumns + 20) + ": "
  }

  /// Whose it is, behind the news of an edit: ` (Tarnwick Systems, strategic meeting of 3 Nov 2026)`.
  package func whose(in root: some Record) -> String {
    let around = parts.indices.map { Path(Array(parts[..<$0])) }.filter(\.isElement)
    let asides = around.compactMap { root.record(at: $0)?.aside }
    return asides.isEmpty ? "" : " (\(asides.joined(separator: ", ")))"
  }
}
