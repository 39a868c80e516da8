import Insight

extension ScoreView {
  /// The heading of a column; on two lines where there is little room.
  func heading(isWide: Bool) -> String {
    isWide ? title : title.split(separator: "→").joined(separator: "\n→")
  }
}
