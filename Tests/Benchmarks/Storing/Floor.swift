import Glibc

/// The least that keeps and saves anything durably: the bare calls, with the same bytes.
struct Floor {
  private let folder: Int32
  private let journal: Int32
  private let path: String

  /// Makes a journal and names a document in a folder.
  init(in folder: String) throws {
    path = folder + "/floor.json"
    journal = try unsafe Floor.done(
      "open", open(folder + "/floor.journal", O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600))
    self.folder = try unsafe Floor.done("open", open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  /// Adds a line to the journal: write and fdatasync.
  func keep(_ line: [UInt8]) throws {
    try unsafe Floor.done("write", write(journal, line, line.count))
    try Floor.done("fdatasync", fdatasync(journal))
  }

  /// Puts a text in the place of the document: write, fsync, rename, and fsync of the folder.
  func save(_ text: [UInt8]) throws {
    let file = try unsafe Floor.done("open", open(path + "~", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600))
    try unsafe Floor.done("write", write(file, text, text.count))
    try Floor.done("fsync", fsync(file))
    try Floor.done("close", close(file))
    try unsafe Floor.done("rename", rename(path + "~", path))
    try Floor.done("fsync", fsync(folder))
  }

  @discardableResult
  private static func done<Number: SignedInteger>(_ call: String, _ result: Number) throws -> Number {
    guard result >= 0 else { throw unsafe Failure(call: call, reason: String(cString: strerror(errno))) }
    return result
  }

  /// A call that failed.
  struct Failure: Error {
    let call: String
    let reason: String
  }
}
