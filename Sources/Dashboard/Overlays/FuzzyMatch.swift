/// How well a few letters name a text: all of them in order, the nearer together and the nearer to the starts of words
/// the better.
struct FuzzyMatch {
  private let letters: [Character]

  /// Takes the letters; blanks and the case of letters make no difference.
  init(_ text: String) { letters = text.lowercased().filter { !$0.isWhitespace } }

  /// The score of a text, the higher the better; `nil` where the letters do not stand in it in their order.
  ///
  /// Cost: linear in the text. Each letter counts 1, 6 more at the start of a word, 8 more behind the one before.
  func score(_ text: String) -> Int? {
    if letters.isEmpty { return 0 }
    var score = 0
    var next = 0
    var isFollowing = false
    var isWordStart = true
    for character in text.lowercased() {
      if next < letters.count, character == letters[next] {
        score += 1 + (isWordStart ? 6 : 0) + (isFollowing ? 8 : 0)
        next += 1
        isFollowing = true
      } else {
        isFollowing = false
      }
      isWordStart = !character.isLetter && !character.isNumber
    }
    return next == letters.count ? score * 100 - text.utf8.count : nil
  }
}
