import Programme

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

/// What a line of a page stands for, so that it can be opened, changed, added to or removed.
enum PageTarget: Hashable, Sendable {
  /// A page of its own.
  case page(ItemReference)
  /// A record, which has a page of its own.
  case record(RecordPlace)
  /// A list, or a field for one record, to which something can be added.
  case list(ListPlace)
  /// A field of a record.
  case field(RecordPlace, String)
  /// A named value of a field that maps names to values.
  case entry(RecordPlace, field: String, name: String)
  /// A question of the method as one partnership answers it, answered or not.
  case practice(ID<Partner>, question: String)
  /// A field that maps names to values, to which a pair can be added.
  case mapping(RecordPlace, field: String)
  /// A rule, and one of its thresholds; without a rule a threshold that belongs to none.
  case rule(String?, threshold: String?)
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
