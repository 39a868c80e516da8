import Programme

/// A delivery confidence as the portfolios write it.
struct GMPPRating: Equatable, Sendable {
  let confidence: Confidence
  /// The text where it says more than the word: why it is exempt, why there is none.
  let reason: String

  /// Reads a rating: `Amber/red`, `No DCA`, `Exempt under Section 26…`; `nil` for a text that is none.
  init?(_ text: String) {
    let line = PlainText.oneLine(text)
    let folded = line.lowercased().replacing(" ", with: "").replacing("-", with: "/").replacing("\\", with: "/")
    if let word = Confidence.allCases.first(where: {
      $0.rawValue.lowercased().replacing(" ", with: "") == folded
    }) {
      self.init(word, "")
    } else if let word = GMPPRating.spellings[folded] {
      self.init(word, "")
    } else if line.lowercased().contains("exempt") {
      self.init(.exempt, line)
    } else if GMPPRating.saysNone(line.lowercased()) {
      self.init(.notAssessed, line)
    } else {
      return nil
    }
  }

  private init(_ confidence: Confidence, _ reason: String) {
    self.confidence = confidence
    self.reason = reason
  }

  private static let spellings: [String: Confidence] = [
    "nodca": .notAssessed, "n/a": .notAssessed, "#n/a": .notAssessed, "na": .notAssessed, "notrated": .notAssessed,
    "redamber": .amberRed, "red/amber": .amberRed, "green/amber": .amberGreen, "ambergreen": .amberGreen,
    "amberred": .amberRed, "programmereset": .reset, "projectreset": .reset,
  ]

  /// Whether a sentence says that no rating could be given.
  private static func saysNone(_ text: String) -> Bool {
    ["not in a position", "not yet in a position", "from providing", "unable to provide", "not provided"]
      .contains { text.contains($0) }
  }
}
