import ProjectStore
import Synchronization
import System
import TestSupport

/// The system's files with a word in every call: to make it fail, or to let somebody else in just before it.
final class WatchedFileSystem: FileSystem {
  /// Called with each call's name and number, from 1; what it throws is the call's failure.
  typealias Watch = @Sendable (_ call: String, _ number: Int) throws(SystemFault) -> Void

  private let system = PosixFileSystem()
  private let count = Mutex(0)
  private let watch: Watch
  let stateFolder: String?

  init(stateFolder: String? = nil, _ watch: @escaping Watch) {
    self.stateFolder = stateFolder
    self.watch = watch
  }

  /// How many calls were made.
  var calls: Int { count.withLock { $0 } }

  /// Descriptors on which synchronizing failed, until they are closed, and whether one was synchronized once more.
  private let spoilt = Mutex<(descriptors: Set<Descriptor>, wasUsed: Bool)>(([], false))

  /// Whether a descriptor was synchronized once more after that had failed on it.
  var synchronizedAgain: Bool { spoilt.withLock { $0.wasUsed } }

  private func noteSynchronizing(_ call: String, _ file: Descriptor) throws(SystemFault) {
    spoilt.withLock { if $0.descriptors.contains(file) { $0.wasUsed = true } }
    do throws(SystemFault) { try note(call) } catch {
      spoilt.withLock { _ = $0.descriptors.insert(file) }
      throw error
    }
  }

  private func note(_ call: String) throws(SystemFault) {
    let number = count.withLock {
      $0 += 1
      return $0
    }
    try watch(call, number)
  }

  func resolve(_ path: String) throws(SystemFault) -> String {
    try note("resolve")
    return try system.resolve(path)
  }
  func status(at path: String) throws(SystemFault) -> FileStatus {
    try note("statusAt")
    return try system.status(at: path)
  }
  func status(of file: Descriptor) throws(SystemFault) -> FileStatus {
    try note("statusOf")
    return try system.status(of: file)
  }
  func checkWritable(_ path: String) throws(SystemFault) {
    try note("checkWritable")
    try system.checkWritable(path)
  }
  func target(ofLink path: String) throws(SystemFault) -> String {
    try note("target")
    return try system.target(ofLink: path)
  }
  func names(in folder: String) throws(SystemFault) -> [String] {
    try note("names")
    return try system.names(in: folder)
  }
  func openToRead(_ path: String) throws(SystemFault) -> Descriptor {
    try note("openToRead")
    return try system.openToRead(path)
  }
  func openToWrite(_ path: String) throws(SystemFault) -> Descriptor {
    try note("openToWrite")
    return try system.openToWrite(path)
  }
  func create(_ path: String, mode: UInt32) throws(SystemFault) -> Descriptor {
    // What the program keeps for itself stands on another disk than the project.
    try note(path.contains("/tandem/") ? "createKept" : "create")
    return try system.create(path, mode: mode)
  }
  func openToAppend(_ path: String, mode: UInt32) throws(SystemFault) -> Descriptor {
    try note("openToAppend")
    return try system.openToAppend(path, mode: mode)
  }
  func createFolder(_ path: String, mode: UInt32) throws(SystemFault) {
    try note("createFolder")
    try system.createFolder(path, mode: mode)
  }
  func removeFolder(_ path: String) throws(SystemFault) {
    try note("removeFolder")
    try system.removeFolder(path)
  }
  func openFolder(_ path: String) throws(SystemFault) -> Descriptor {
    try note("openFolder")
    return try system.openFolder(path)
  }
  func lock(_ folder: Descriptor) throws(SystemFault) {
    try note("lock")
    try system.lock(folder)
  }
  func read(_ file: Descriptor, upTo count: Int) throws(SystemFault) -> [UInt8] {
    try note("read")
    return try system.read(file, upTo: count)
  }
  /// Writes no more than 400 bytes at a time, so that every save has short writes.
  func write(_ file: Descriptor, _ bytes: ArraySlice<UInt8>) throws(SystemFault) -> Int {
    try note("write")
    return try system.write(file, bytes.prefix(400))
  }
  func seek(_ file: Descriptor, to offset: Int) throws(SystemFault) {
    try note("seek")
    try system.seek(file, to: offset)
  }
  func truncate(_ file: Descriptor, to size: Int) throws(SystemFault) {
    try note("truncate")
    try system.truncate(file, to: size)
  }
  func setOwner(_ file: Descriptor, owner: UInt32, group: UInt32) throws(SystemFault) {
    try note("setOwner")
    try system.setOwner(file, owner: owner, group: group)
  }
  func setMode(_ file: Descriptor, _ mode: UInt32) throws(SystemFault) {
    try note("setMode")
    try system.setMode(file, mode)
  }
  func attributes(of file: Descriptor) throws(SystemFault) -> [FileAttribute] {
    try note("attributes")
    return try system.attributes(of: file)
  }
  func setAttribute(_ file: Descriptor, _ attribute: FileAttribute) throws(SystemFault) {
    try note("setAttribute")
    try system.setAttribute(file, attribute)
  }
  func synchronize(_ file: Descriptor) throws(SystemFault) {
    try noteSynchronizing("synchronize", file)
    try system.synchronize(file)
  }
  func synchronizeData(_ file: Descriptor) throws(SystemFault) {
    try noteSynchronizing("synchronizeData", file)
    try system.synchronizeData(file)
  }
  /// Closes before it may fail, as the system does.
  func close(_ file: Descriptor) throws(SystemFault) {
    spoilt.withLock { _ = $0.descriptors.remove(file) }
    try system.close(file)
    try note("close")
  }
  func exchange(_ first: String, _ second: String) throws(SystemFault) {
    try note("exchange")
    try system.exchange(first, second)
  }
  func rename(_ path: String, to other: String) throws(SystemFault) {
    try note("rename")
    try system.rename(path, to: other)
  }
  func renameToFree(_ path: String, to other: String) throws(SystemFault) {
    try note("renameToFree")
    try system.renameToFree(path, to: other)
  }
  func remove(_ path: String) throws(SystemFault) {
    try note("remove")
    try system.remove(path)
  }
  func pause(milliseconds: Int) {}
  var process: Int32 { system.process }
  func isRunning(_ process: Int32) -> Bool { system.isRunning(process) }
}
