import Records

/// The three capital letters of a currency, as ISO 4217 has them.
enum CurrencyCode {
  /// What is wrong with a text that is to be one; none is fine.
  static func fault(_ text: String, _ field: String) -> RecordFault? {
    let isCode = text.utf8.count == 3 && text.utf8.allSatisfy { (65...90).contains($0) }
    if text.isEmpty || isCode { return nil }
    return .error(field, "“\(text)” is no currency code; expected three capital letters of ISO 4217, such as GBP")
  }
}
