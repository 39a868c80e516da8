/// The part of a line around a place, at most 100 columns, and the caret line under it.
struct JSONLineWindow {
  /// The part of the line, safe to show; `…` where it is cut.
  let text: String
  /// Spaces, then a caret under each column of the place, at least one.
  let caret: String

  /// Cuts the line around the first line of a range; costs the same however long the line is.
  init(_ lines: JSONLines, _ range: Range<Int>) {
    let budget = 98
    let line = lines.range(of: lines.lineIndex(of: range.lowerBound))
    let place = min(max(range.lowerBound, line.lowerBound), line.upperBound)
    // A scalar has at most four bytes: this much of the line is enough to cut from on either side.
    let rough = Self.whole(max(line.lowerBound, place - budget * 4), lines)..<min(line.upperBound, place + budget * 4)
    var scalars: [(place: Int, shown: Unicode.Scalar, width: Int)] = []
    VisibleText.forEachScalar(lines.bytes[rough]) { scalars.append(($0, $1, VisibleText.width($1))) }

    let middle = scalars.firstIndex { $0.place >= place } ?? scalars.endIndex
    var (first, last, used) = (middle, middle, 0)
    let total = scalars.reduce(0) { $0 + $1.width }
    let before = rough == line && total <= budget ? budget : budget / 2
    while first > 0, used + scalars[first - 1].width <= before {
      first -= 1
      used += scalars[first].width
    }
    while last < scalars.count, used + scalars[last].width <= budget {
      used += scalars[last].width
      last += 1
    }
    while first > 0, used + scalars[first - 1].width <= budget {
      first -= 1
      used += scalars[first].width
    }
    let isCutBefore = first > 0 || rough.lowerBound > line.lowerBound
    let isCutAfter = last < scalars.count || rough.upperBound < line.upperBound
    var text = isCutBefore ? "…" : ""
    var columns = isCutBefore ? 1 : 0
    var carets = 0
    for index in first..<last {
      let scalar = scalars[index]
      text.unicodeScalars.append(scalar.shown)
      if scalar.place < place {
        columns += scalar.width
      } else if scalar.place < range.upperBound {
        carets += scalar.width
      }
    }
    self.text = text + (isCutAfter ? "…" : "")
    caret = String(repeating: " ", count: columns) + String(repeating: "^", count: max(1, carets))
  }

  /// The next place that does not stand inside a character.
  private static func whole(_ place: Int, _ lines: JSONLines) -> Int {
    var place = place
    for _ in 0..<3 where place > 0 && place < lines.bytes.count && lines.bytes[place] & 0xC0 == 0x80 { place += 1 }
    return place
  }
}
