/// Texts that stand for no value.
enum GMPPWithheld {
  /// Whether a text says that the value is not given: exempt, reset, not in a position, not applicable.
  static func says(_ text: String) -> Bool {
    let folded = PlainText.oneLine(text).lowercased()
    if ["n/a", "na", "#n/a", "tbc", "tbd", "reset", "-", "none", "unknown", "not applicable"].contains(folded) {
      return true
    }
    return ["exempt", "not in a position", "not yet in a position", "no departmental narrative", "did not provide"]
      .contains { folded.contains($0) }
  }
}
