extension MemoryDisk {
  /// Disks that may be found when the power comes back.
  ///
  /// Of all that was not durable everything has arrived, or nothing; and, beside either, of one folder all but the last
  /// change of its names, or of one file all but the last of its bytes, or those torn, or room for them without bytes.
  var crashes: [MemoryDisk] {
    let whole = self
    var old = self
    for (number, node) in nodes {
      old.nodes[number]?.bytes = node.durable
      old.nodes[number]?.names = node.durableNames
    }
    var mixed = old
    for (number, node) in nodes { mixed.nodes[number]?.names = node.names }
    var found = [whole, old, mixed]
    for (number, node) in nodes where !(node.pending.isEmpty && node.pendingNames.isEmpty) {
      for rest in [whole, old, mixed] {
        var disk = rest
        disk.nodes[number]?.names = node.namesButLast
        if !node.pendingNames.isEmpty { found.append(disk) }
        disk = rest
        for bytes in node.torn {
          disk.nodes[number]?.bytes = bytes
          found.append(disk)
        }
      }
    }
    return found.map(\.restarted)
  }

  /// The disk after a start: everything that is there is durable.
  private var restarted: MemoryDisk {
    var disk = self
    disk.settle()
    return disk
  }
}

extension MemoryDisk.Node {
  /// The names without the last change of them.
  fileprivate var namesButLast: [String: Int] {
    pendingNames.dropLast().reduce(into: durableNames) { names, step in
      for (name, number) in step { names[name] = number }
    }
  }

  /// What may stand in the file besides all and nothing of what was written since it was durable.
  fileprivate var torn: [[UInt8]] {
    guard let last = pending.last else { return [] }
    let before = pending.dropLast().reduce(durable) { $0.after($1) }
    var found = [before]
    if case .bytes(let place, let new) = last {
      found.append(before.after(.bytes(at: place, Array(new.prefix(new.count / 2)))))
      let blank = [UInt8](repeating: 0, count: new.count)
      if place >= before.count { found.append(before.after(.bytes(at: place, blank))) }
      // Blocks out of order: the one before the last is missing.
      if pending.count > 1 {
        let without = pending.dropLast(2).reduce(durable) { $0.after($1) }.after(last)
        if without.count >= durable.count { found.append(without) }
      }
    }
    return found
  }
}
