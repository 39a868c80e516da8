import Terminal
import Text

extension Column {
  /// The cells of a row as spans that fill a width, each cut or filled to its column; columns as `fit` keeps them.
  static func line(_ cells: [Span], _ columns: [Column], width: Int) -> [Span] {
    var spans: [Span] = []
    var end = 0
    for place in fit(columns, into: width) {
      let cell = cells[place.index]
      let text = TextWidth.truncated(VisibleText.line(cell.text), to: place.width)
      let spare = String(repeating: " ", count: max(0, place.width - TextWidth.columns(text)))
      let gap = String(repeating: " ", count: place.x - end)
      let isTrailing = columns[place.index].alignment == .trailing
      spans.append(Span(gap + (isTrailing ? spare + text : text + spare), cell.style.role, cell.style.attributes))
      end = place.x + place.width
    }
    return spans
  }
}
