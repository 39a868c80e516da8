import Text

/// The lines of a text, for people: places by line and column, and lines that are safe to show.
///
/// A line ends with a line feed, with or without a carriage return before it. A byte order mark is no column.
public struct JSONLines: Sendable {
  let bytes: [UInt8]
  /// Where each line begins.
  let starts: [Int]

  /// Finds the lines of a text; one pass over the bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    let text = bytes.span
    for at in text.indices where text[at] == 0x0A { starts.append(at &+ 1) }
    self.starts = starts
  }

  /// The line and column of a byte; places beyond the ends of the text are taken to them.
  ///
  /// Logarithmic in the lines, and linear in the line up to the place.
  public func position(of offset: Int) -> JSONPosition {
    let line = lineIndex(of: offset)
    var at = starts[line]
    let offset = min(offset, bytes.count)
    var column = 1
    while at < offset {
      at += max(1, UTF8Scan.length(bytes.span, at))
      if at <= offset { column += 1 }
    }
    return JSONPosition(line: line + 1, column: column)
  }

  /// A line by its number from 1, without its end, made safe to show.
  ///
  /// Each control, bidirectional control, zero-width character and byte that is not UTF-8 is one visible character, a
  /// tab is a space. Empty when there is no such line.
  public func line(_ number: Int) -> String {
    guard number >= 1, number <= starts.count else { return "" }
    return VisibleText.line(String(decoding: bytes[range(of: number - 1)], as: UTF8.self))
  }

  /// The index of the line that holds a byte.
  func lineIndex(of offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line by its index, without its end.
  func range(of line: Int) -> Range<Int> {
    let start = starts[line]
    var end = line + 1 < starts.count ? starts[line + 1] - 1 : bytes.count
    if line + 1 < starts.count, end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<max(start, end)
  }
}

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
    var at = rough.lowerBound
    while at < rough.upperBound {
      // A byte that is not UTF-8 is one of its own.
      let length = UTF8Scan.length(lines.bytes.span, at)
      let isText = length > 0 && at + length <= rough.upperBound
      let read = isText ? String(decoding: lines.bytes[at..<at + length], as: UTF8.self).unicodeScalars.first : nil
      let shown = VisibleText.shown(read)
      scalars.append((at, shown, TextWidth.columns(shown)))
      at += isText ? length : 1
    }

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
