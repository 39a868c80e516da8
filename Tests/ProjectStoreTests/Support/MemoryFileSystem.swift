import Glibc
import ProjectStore
import Synchronization
import System
import TestSupport

/// A file system on a `MemoryDisk`, with a word in every call as `WatchedFileSystem` has it.
final class MemoryFileSystem: FileSystem {
  /// Called before each call with its name, its number from 1, and the disk; what it throws is the call's failure.
  typealias Watch = @Sendable (_ call: String, _ number: Int, _ disk: MemoryDisk) throws(SystemFault) -> Void

  private struct State {
    var disk: MemoryDisk
    var calls = 0
    var lastDescriptor: Int32 = 2
    var open: [Descriptor: (node: Int, place: Int, appends: Bool)] = [:]
    var locked: [Int: Descriptor] = [:]
  }

  private let state: Mutex<State>
  private let watch: Watch
  let stateFolder: String?
  let process: Int32

  init(
    _ disk: MemoryDisk, stateFolder: String? = nil, process: Int32 = 1,
    watch: @escaping Watch = { (_, _, _) throws(SystemFault) in }
  ) {
    state = Mutex(State(disk: disk))
    self.stateFolder = stateFolder
    self.process = process
    self.watch = watch
  }

  /// The disk as programs see it now.
  var disk: MemoryDisk { state.withLock(\.disk) }

  /// Changes the disk as another program does, durably.
  func intrude(_ change: (inout MemoryDisk) -> Void) {
    state.withLock {
      change(&$0.disk)
      $0.disk.settle()
    }
  }

  /// One call: it may fail before it does anything.
  private func call<Result: Sendable>(
    _ name: String, _ body: (inout State) throws(SystemFault) -> Result
  ) throws(SystemFault) -> Result {
    let (number, disk) = state.withLock {
      $0.calls += 1
      return ($0.calls, $0.disk)
    }
    try watch(name, number, disk)
    return try state.withLock { (state) throws(SystemFault) in try body(&state) }
  }

  private static func node(_ path: String, in disk: MemoryDisk, _ call: String) throws(SystemFault) -> Int {
    guard let number = disk.number(at: path) else { throw SystemFault(call: call, code: ENOENT) }
    return number
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    return (String(path.dropLast(name.count)), name)
  }

  private static func status(of number: Int, in disk: MemoryDisk) -> FileStatus {
    let node = disk.nodes[number] ?? MemoryDisk.Node(mode: 0)
    let links = disk.nodes.values.reduce(0) { $0 + $1.names.values.count { $0 == number } }
    return FileStatus(
      kind: node.isFolder ? .folder : .regular, size: node.bytes.count, mode: node.mode, owner: 0, group: 0,
      links: links, identity: [1, UInt64(number)])
  }

  private func opened(
    _ name: String, _ path: String, creating mode: UInt32?, isNew: Bool = false, appends: Bool = false
  ) throws(SystemFault) -> Descriptor {
    try call(name) { (state) throws(SystemFault) in
      var number = state.disk.number(at: path)
      if number != nil, isNew { throw SystemFault(call: name, code: EEXIST) }
      if number == nil, let mode {
        let (folder, file) = Self.split(path)
        number = state.disk.make(file, in: try Self.node(folder, in: state.disk, name), mode: mode)
      }
      guard let number else { throw SystemFault(call: name, code: ENOENT) }
      state.lastDescriptor += 1
      let descriptor = Descriptor(state.lastDescriptor)
      state.open[descriptor] = (number, 0, appends)
      return descriptor
    }
  }

  func resolve(_ path: String) throws(SystemFault) -> String {
    try call("resolve") { (state) throws(SystemFault) in
      _ = try Self.node(path, in: state.disk, "resolve")
      return path
    }
  }
  func status(at path: String) throws(SystemFault) -> FileStatus {
    try call("statusAt") { (state) throws(SystemFault) in
      Self.status(of: try Self.node(path, in: state.disk, "lstat"), in: state.disk)
    }
  }
  func status(of file: Descriptor) throws(SystemFault) -> FileStatus {
    try call("statusOf") { Self.status(of: $0.open[file]?.node ?? 0, in: $0.disk) }
  }
  func checkWritable(_ path: String) throws(SystemFault) { try call("checkWritable") { _ in } }
  func target(ofLink path: String) throws(SystemFault) -> String { throw SystemFault(call: "readlink", code: EINVAL) }
  func names(in folder: String) throws(SystemFault) -> [String] {
    try call("names") { (state) throws(SystemFault) in
      let number = try Self.node(folder, in: state.disk, "opendir")
      return (state.disk.nodes[number]?.names.keys).map(Array.init) ?? []
    }
  }
  func openToRead(_ path: String) throws(SystemFault) -> Descriptor {
    try opened("openToRead", path, creating: nil)
  }
  func openToWrite(_ path: String) throws(SystemFault) -> Descriptor {
    try opened("openToWrite", path, creating: nil)
  }
  func create(_ path: String, mode: UInt32) throws(SystemFault) -> Descriptor {
    try opened("create", path, creating: mode, isNew: true)
  }
  func openToAppend(_ path: String, mode: UInt32) throws(SystemFault) -> Descriptor {
    try opened("openToAppend", path, creating: mode, appends: true)
  }
  func openFolder(_ path: String) throws(SystemFault) -> Descriptor {
    try opened("openFolder", path, creating: nil)
  }
  func createFolder(_ path: String, mode: UInt32) throws(SystemFault) {
    try call("createFolder") { (state) throws(SystemFault) in
      if state.disk.number(at: path) != nil { throw SystemFault(call: "mkdir", code: EEXIST) }
      let (folder, name) = Self.split(path)
      state.disk.make(name, in: try Self.node(folder, in: state.disk, "mkdir"), isFolder: true, mode: mode)
    }
  }
  func removeFolder(_ path: String) throws(SystemFault) { try remove(path) }
  func lock(_ folder: Descriptor) throws(SystemFault) {
    try call("lock") { (state) throws(SystemFault) in
      guard let number = state.open[folder]?.node else { throw SystemFault(call: "flock", code: EBADF) }
      if let holder = state.locked[number], holder != folder { throw SystemFault(call: "flock", code: EWOULDBLOCK) }
      state.locked[number] = folder
    }
  }
  func read(_ file: Descriptor, upTo count: Int) throws(SystemFault) -> [UInt8] {
    try call("read") { state in
      guard let (number, place, _) = state.open[file], let node = state.disk.nodes[number] else { return [] }
      let part = Array(node.bytes.dropFirst(place).prefix(count))
      state.open[file]?.place += part.count
      return part
    }
  }
  /// Writes no more than 512 bytes at a time, so that every save has short writes.
  func write(_ file: Descriptor, _ bytes: ArraySlice<UInt8>) throws(SystemFault) -> Int {
    try call("write") { state in
      guard let (number, place, appends) = state.open[file], let node = state.disk.nodes[number] else { return 0 }
      let part = Array(bytes.prefix(512))
      let start = appends ? node.bytes.count : place
      state.disk.write(.bytes(at: start, part), to: number)
      state.open[file]?.place = start + part.count
      return part.count
    }
  }
  func seek(_ file: Descriptor, to offset: Int) throws(SystemFault) {
    try call("seek") { $0.open[file]?.place = offset }
  }
  func truncate(_ file: Descriptor, to size: Int) throws(SystemFault) {
    try call("truncate") { state in
      if let number = state.open[file]?.node { state.disk.write(.size(size), to: number) }
    }
  }
  func setOwner(_ file: Descriptor, owner: UInt32, group: UInt32) throws(SystemFault) { try call("setOwner") { _ in } }
  func setMode(_ file: Descriptor, _ mode: UInt32) throws(SystemFault) {
    try call("setMode") { state in
      if let number = state.open[file]?.node { state.disk.nodes[number]?.mode = mode }
    }
  }
  func attributes(of file: Descriptor) throws(SystemFault) -> [FileAttribute] { try call("attributes") { _ in [] } }
  func setAttribute(_ file: Descriptor, _ attribute: FileAttribute) throws(SystemFault) {
    try call("setAttribute") { _ in }
  }
  func synchronize(_ file: Descriptor) throws(SystemFault) {
    try call("synchronize") { state in
      if let number = state.open[file]?.node { state.disk.synchronize(number) }
    }
  }
  func synchronizeData(_ file: Descriptor) throws(SystemFault) {
    try call("synchronizeData") { state in
      if let number = state.open[file]?.node { state.disk.synchronize(number) }
    }
  }
  /// Closes before it may fail, as the system does.
  func close(_ file: Descriptor) throws(SystemFault) {
    state.withLock { state in
      guard let number = state.open.removeValue(forKey: file)?.node else { return }
      if state.locked[number] == file { state.locked[number] = nil }
    }
    try call("close") { _ in }
  }
  func exchange(_ first: String, _ second: String) throws(SystemFault) {
    try call("exchange") { (state) throws(SystemFault) in
      let one = try Self.node(first, in: state.disk, "renameat2")
      let other = try Self.node(second, in: state.disk, "renameat2")
      let folder = try Self.node(Self.split(first).folder, in: state.disk, "renameat2")
      state.disk.rename([Self.split(first).name: other, Self.split(second).name: one], in: folder)
    }
  }
  func rename(_ path: String, to other: String) throws(SystemFault) {
    try call("rename") { (state) throws(SystemFault) in
      let number = try Self.node(path, in: state.disk, "rename")
      let folder = try Self.node(Self.split(path).folder, in: state.disk, "rename")
      state.disk.rename([Self.split(path).name: nil, Self.split(other).name: number], in: folder)
    }
  }
  func renameToFree(_ path: String, to other: String) throws(SystemFault) {
    if disk.number(at: other) != nil { throw SystemFault(call: "renameat2", code: EEXIST) }
    try rename(path, to: other)
  }
  func remove(_ path: String) throws(SystemFault) {
    try call("remove") { (state) throws(SystemFault) in
      _ = try Self.node(path, in: state.disk, "unlink")
      let folder = try Self.node(Self.split(path).folder, in: state.disk, "unlink")
      state.disk.rename([Self.split(path).name: nil], in: folder)
    }
  }
  func pause(milliseconds: Int) {}
  func isRunning(_ process: Int32) -> Bool { process == self.process }
}
