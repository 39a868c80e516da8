extension Example {
  /// All roadblocks in the order in which they were raised.
  mutating func roadblocks() -> [Roadblock] {
    var rows = ourOpenRoadblocks + theirOpenRoadblocks
    for row in closedRoadblocks { rows.append(history(row)) }
    let inOrder = rows.enumerated().sorted { ($1.element.raised, $0.offset) < ($0.element.raised, $1.offset) }
    var roadblocks: [Roadblock] = []
    for (_, row) in inOrder { roadblocks.append(row.record(id: id("RB"), in: calendar)) }
    return roadblocks
  }

  /// The history of a roadblock that is gone: begun after a while, perhaps waiting, then ended.
  private mutating func history(_ row: ClosedRoadblock) -> ExampleRoadblock {
    let ended = row.raised - row.days
    var moves: [ExampleRoadblock.Move] = []
    let begun = row.raised - max(1, row.days * number(10...35) / 100)
    if begun > ended + 1 { moves.append(.to(.inProgress, begun, row.owner)) }
    if row.days > 24, row.side != .department || number(0...1) == 0 {
      let waits = begun - max(1, (begun - ended) * number(20...45) / 100)
      if waits > ended + 4 {
        moves.append(.to(.waiting, waits, row.owner, row.side == .thirdParty ? "Waits for their answer" : ""))
        moves.append(.to(.inProgress, ended + 2 + (waits - ended - 2) / 3, row.owner))
      }
    }
    if row.severity >= .high, row.days > 20 {
      moves.append(.escalated(.programmeBoard, (begun + ended) / 2, "Ruth Ellery"))
      moves.sort { $0.daysAgo > $1.daysAgo }
    }
    moves.append(.to(row.ending, ended, row.owner, row.note))
    return ExampleRoadblock(
      title: row.title, detail: row.detail, partner: row.partner, side: row.side, cause: row.cause, kind: row.kind,
      severity: row.severity, owner: row.owner, raised: row.raised, by: row.by,
      due: 30 - row.raised, moves: moves)
  }
}
