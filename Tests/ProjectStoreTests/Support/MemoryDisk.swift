import TestSupport

/// A disk as a value: what programs see of it, and what of that would survive if the power failed now.
///
/// A file's bytes are durable once it was synchronized, a name once its folder was. Names of one folder reach the disk
/// in the order in which they were made, as journals of file systems have it; folders and files do not wait for each
/// other.
struct MemoryDisk: Sendable {
  /// A change of a file's bytes.
  enum Writing: Hashable, Sendable {
    case bytes(at: Int, [UInt8])
    case size(Int)
  }

  /// A file, or a folder with its names.
  struct Node: Sendable {
    var isFolder = false
    var mode: UInt32
    var bytes: [UInt8] = []
    /// What of the bytes has reached the disk, and what was written since.
    var durable: [UInt8] = []
    var pending: [Writing] = []
    var names: [String: Int] = [:]
    var durableNames: [String: Int] = [:]
    /// What was done to the names since, each done whole or not at all.
    var pendingNames: [[String: Int?]] = []
  }

  var nodes: [Int: Node] = [1: Node(isFolder: true, mode: 0o755)]
  private var lastNumber = 1

  /// Makes a file or a folder and names it; durable only once its folder is.
  @discardableResult
  mutating func make(_ name: String, in folder: Int, isFolder: Bool = false, mode: UInt32) -> Int {
    lastNumber += 1
    nodes[lastNumber] = Node(isFolder: isFolder, mode: mode)
    rename([name: lastNumber], in: folder)
    return lastNumber
  }

  /// Gives names to files, or takes them away, in one step.
  mutating func rename(_ names: [String: Int?], in folder: Int) {
    nodes[folder]?.pendingNames.append(names)
    for (name, number) in names { nodes[folder]?.names[name] = number }
  }

  /// Changes a file's bytes.
  mutating func write(_ writing: Writing, to number: Int) {
    nodes[number]?.pending.append(writing)
    if let bytes = nodes[number]?.bytes { nodes[number]?.bytes = bytes.after(writing) }
  }

  /// Makes bytes and names durable.
  mutating func synchronize(_ number: Int) {
    guard var node = nodes[number] else { return }
    (node.durable, node.pending) = (node.bytes, [])
    (node.durableNames, node.pendingNames) = (node.names, [])
    nodes[number] = node
  }

  /// Makes everything durable, as time does.
  mutating func settle() { for number in nodes.keys { synchronize(number) } }

  /// The file or folder at an absolute path without links.
  func number(at path: String) -> Int? {
    path.split(separator: "/").reduce(1) { folder, name in folder.flatMap { nodes[$0]?.names[String(name)] } }
  }

  /// Every file's bytes by its path.
  var files: [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    collect(1, "", &found)
    return found
  }

  private func collect(_ number: Int, _ path: String, _ found: inout [String: [UInt8]]) {
    guard let node = nodes[number] else { return }
    if !node.isFolder { found[path] = node.bytes }
    for (name, other) in node.names { collect(other, path + "/" + name, &found) }
  }
}

extension [UInt8] {
  /// The bytes after a change; what lies between the end and a place behind it is zero.
  func after(_ writing: MemoryDisk.Writing) -> [UInt8] {
    var bytes = self
    func grow(to size: Int) { bytes += [UInt8](repeating: 0, count: Swift.max(0, size - bytes.count)) }
    switch writing {
    case .size(let size):
      grow(to: size)
      return Array(bytes[..<size])
    case .bytes(let place, let new):
      grow(to: place + new.count)
      bytes.replaceSubrange(place..<place + new.count, with: new)
      return bytes
    }
  }
}
