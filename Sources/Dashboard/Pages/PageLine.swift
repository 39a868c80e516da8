/// A line of a page, and what a person can open or change there.
struct PageLine: Equatable, ExpressibleByArrayLiteral {
  /// What the line says.
  var spans: [Span]
  /// What stands there; `nil` for words alone.
  ///
  /// Neighbouring lines with the same target are one row.
  var target: PageTarget?
  /// Whether a part of the page begins here, to which one can jump.
  var isHeading = false

  /// Makes a line.
  init(_ spans: [Span], target: PageTarget? = nil, isHeading: Bool = false) {
    self.spans = spans
    self.target = target
    self.isHeading = isHeading
  }

  /// A line of words alone.
  init(arrayLiteral spans: Span...) { self.init(spans) }
}

extension [[Span]] {
  /// The lines with one target, or with none.
  func lines(_ target: PageTarget? = nil) -> [PageLine] { map { PageLine($0, target: target) } }
}

extension [PageLine] {
  /// The lines of the row of which one line is a part: its neighbours with the same target.
  func rows(of line: Int) -> [Int] {
    guard indices.contains(line), let target = self[line].target else { return [] }
    var last = line
    while last + 1 < count, self[last + 1].target == target { last += 1 }
    return (line...last).map(\.self)
  }
}
