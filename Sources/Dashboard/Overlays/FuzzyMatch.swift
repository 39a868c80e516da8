/// How well a few letters name a text: all of them in order, the nearer together and the nearer to the starts of words
/// the better; or the words that they make, in any order.
struct FuzzyMatch {
  private let letters: [Character]
  /// The letters as bytes, where each is one.
  private let bytes: [UInt8]?
  /// The words, where there are several.
  private let words: [FuzzyMatch]

  /// Takes the letters; blanks and the case of letters make no difference.
  init(_ text: String) {
    letters = text.lowercased().filter { !$0.isWhitespace }
    let bytes = letters.compactMap(\.asciiValue)
    self.bytes = bytes.count == letters.count ? bytes : nil
    let words = text.split(whereSeparator: \.isWhitespace)
    self.words = words.count > 1 ? words.map { FuzzyMatch(String($0)) } : []
  }

  /// The score of a text, the higher the better; `nil` where the letters do not stand in it in their order.
  ///
  /// Cost: linear in the text; plain letters are compared byte by byte, so that thousands of texts take no time that is
  /// felt. Each letter counts 1, 6 more at the start of a word, 8 more behind the one before.
  func score(_ text: String) -> Int? {
    if letters.isEmpty { return 0 }
    let whole = bytes.map { quickScore(text, $0) } ?? slowScore(text)
    guard !words.isEmpty else { return whole }
    var sum = 0
    for word in words {
      guard let score = word.score(text) else { return whole }
      sum += score
    }
    return max(whole ?? sum, sum)
  }

  private func quickScore(_ text: String, _ bytes: [UInt8]) -> Int? {
    var score = 0
    var next = 0
    var isFollowing = false
    var isWordStart = true
    for byte in text.utf8 {
      let letter = byte >= 65 && byte <= 90 ? byte | 0x20 : byte
      if next < bytes.count, letter == bytes[next] {
        score += 1 + (isWordStart ? 6 : 0) + (isFollowing ? 8 : 0)
        next += 1
        isFollowing = true
      } else {
        isFollowing = false
      }
      // What is no plain letter or number, yet above them, is taken for a letter.
      isWordStart = letter < 48 || letter > 57 && letter < 97 || letter > 122 && letter < 128
    }
    return next == bytes.count ? score * 100 - text.utf8.count : nil
  }

  private func slowScore(_ text: String) -> Int? {
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
