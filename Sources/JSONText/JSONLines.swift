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
    return VisibleText.text(bytes[range(of: number - 1)])
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
