import Terminal

/// A column of a table: what it is called, how wide it wants to be, and how soon it goes when room is short.
struct Column: Equatable {
  /// The words over the column.
  let title: String
  /// The columns of text it takes; a column that grows takes what is left over, and at least this much.
  let width: Int
  /// Columns of lower rank go first; rank 9 never goes.
  let rank: Int
  /// Whether it takes the room that is left over.
  var grows = false
  /// The width at which a growing column is good to read; columns of a rank below 6 stay only if it has that.
  var comfort = 0
  /// At which side its text stands.
  var alignment = Alignment.leading

  /// Fits columns into a width, with one blank between them: the place and width of each that stays.
  ///
  /// Columns are taken by rank, the highest first, as long as they fit; what is left over goes to the columns that
  /// grow, in equal parts. Where even rank 9 does not fit, the columns at the right are cut.
  static func fit(_ columns: [Column], into width: Int) -> [(index: Int, x: Int, width: Int)] {
    var kept: [Int] = []
    for index in columns.indices.sorted(by: { (-columns[$0].rank, $0) < (-columns[$1].rank, $1) }) {
      let isLuxury = columns[index].rank < 6
      let needed = (kept + [index]).reduce(kept.count) { sum, place in
        let column = columns[place]
        return sum + (isLuxury && column.grows ? max(column.width, column.comfort) : column.width)
      }
      guard needed <= width || columns[index].rank == 9 else { break }
      kept.append(index)
    }
    kept.sort()
    let growing = kept.count { columns[$0].grows }
    var spare = max(0, width - kept.reduce(kept.count - 1) { $0 + columns[$1].width })
    var places: [(index: Int, x: Int, width: Int)] = []
    var grown = 0
    var x = 0
    for index in kept where x < width {
      var columnWidth = columns[index].width
      if columns[index].grows {
        let part = spare / (growing - grown)
        grown += 1
        spare -= part
        columnWidth += part
      }
      places.append((index, x, min(columnWidth, width - x)))
      x += columnWidth + 1
    }
    return places
  }
}
