public import Records

/// A declared delivery confidence: the three levels used since 2021-22, the two between that
/// were used from 2011 to 2021, and the published words for where there is none.
public enum Confidence: String, Word {
  case green = "Green"
  case amberGreen = "Amber/Green"
  case amber = "Amber"
  case amberRed = "Amber/Red"
  case red = "Red"
  case exempt = "Exempt"
  case reset = "Reset"
  case notAssessed = "Not assessed"

  /// What the word stands for, in messages.
  public static let noun = "delivery confidence"
}
