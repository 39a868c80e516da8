public import Programme

extension Review {
  /// A round in which nothing was scored yet, in words: "2027-Q1 begun on 15 Jan 2027, scored by neither side".
  public var begunWords: String {
    [period, "begun on \(date.words), scored by neither side"].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
