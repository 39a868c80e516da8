extension String {
  /// A noun with its article: `a milestone`, `an action`.
  var withArticle: String {
    guard let first = lowercased().first else { return self }
    return "\("aeiou".contains(first) ? "an" : "a") \(self)"
  }
}
