import System

/// The journal of one document: a file of the state folder to which a line is added for each edit.
///
/// Several programs may add to it at once. Adding opens the file anew each time, so that it also finds its way after
/// the file was compacted, or the folder removed.
struct Journal: Sendable {
  /// How large a journal may grow.
  struct Limits: Sendable {
    /// The bytes from which it is compacted.
    var bytes = 4 << 20
    /// The latest edits that stay, however long they are.
    var edits = 1000
  }

  /// Where it stands.
  let path: String
  /// The document, with links followed.
  let document: String
  let files: any FileSystem
  let limits: Limits

  /// Names the journal of a document; nothing is read or made.
  init(of document: String, in folder: String, files: any FileSystem, limits: Limits = Limits()) {
    self.document = document
    self.files = files
    self.limits = limits
    path = folder.appending(component: document.pathHash + ".journal")
  }

  /// Reads the journal; `nil` if there is none.
  ///
  /// - Throws: why it cannot be read.
  func read() throws(StoreError) -> JournalContents? {
    do throws(StoreError) { return JournalContents(try files.readWhole(path, named: path).bytes) } catch .notFound {
      return nil
    }
  }

  /// That a journal is another document's, if so; it is then neither used nor added to.
  func strangeness(of contents: JournalContents) -> StoreError? {
    guard let other = contents.path, other != document else { return nil }
    return .badPath(path: path, reason: "it is the journal of \(other)")
  }

  /// Adds lines with one write; with `durably` they stand on the disk when this returns.
  func append(_ lines: [JournalLine], durably: Bool) throws(SystemFault) {
    let (file, isNew) = try openLocked()
    do throws(SystemFault) {
      let head = isNew ? JournalLine.head(path: document).bytes : []
      try files.writeAll(head + lines.flatMap(\.bytes), to: file)
      if durably { try files.synchronizeData(file) }
    } catch {
      try? files.close(file)
      throw error
    }
    try? files.close(file)
    if isNew, durably { try files.synchronizeFolder(of: path) }
  }

  /// Takes edits out of the journal where it stands, which needs no room on the disk.
  ///
  /// For edits that the document holds, or that were taken back since, where no line can be added that says so: at the
  /// next start they would be brought back. The history loses them. A lock that somebody holds for too long does not
  /// keep from it, since only lines are touched that nobody writes any more.
  func strike(_ keys: Set<String>) throws(StoreError) {
    try files.writing(path) { () throws(SystemFault) in
      let file = try files.openToWrite(path)
      defer { try? files.close(file) }
      do throws(SystemFault) { try lock(file) } catch { guard error.reason == .locked else { throw error } }
      guard let bytes = try? files.readWhole(file, named: path).bytes else {
        throw SystemFault.broken("read")
      }
      var struck = bytes
      for line in bytes.split(separator: 10) {
        guard case .entry(let entry)? = JournalLine(line), keys.contains(entry.key) else { continue }
        for place in line.indices { struck[place] = 10 }
      }
      try files.seek(file, to: 0)
      try files.writeAll(struck, to: file)
      try files.synchronizeData(file)
      // Compacted meanwhile: the name belongs to another file now.
      if try files.status(of: file).links == 0 { throw SystemFault.locked("flock") }
    }
  }

  /// Writes the journal anew without its oldest saved edits, if it has grown too long.
  ///
  /// What is not saved stays, and so do the latest edits. A fault leaves the journal as it was.
  func compactIfNeeded() throws(StoreError) {
    guard let status = try? files.status(at: path), status.size > limits.bytes else { return }
    let file: Descriptor
    do throws(SystemFault) { (file, _) = try openLocked() } catch { throw StoreError(writing: path, error) }
    defer { try? files.close(file) }
    guard let contents = try read() else { return }
    var kept: [JournalEntry] = []
    var size = 0
    for entry in contents.entries.reversed() {
      let length = JournalLine.entry(entry).bytes.count
      let isNeeded = entry.status != .saved || kept.count < limits.edits || size + length < limits.bytes / 2
      if isNeeded {
        kept.append(entry)
        size += length
      }
    }
    guard kept.count < contents.entries.count || contents.size > size * 2 else { return }
    kept.reverse()
    var bytes = JournalLine.head(path: document).bytes
    for entry in kept { bytes += JournalLine.entry(entry).bytes }
    bytes += JournalLine.aside(kept.filter { $0.status == .aside }.map(\.key)).bytes
    bytes += JournalLine.saved(kept.filter { $0.status == .saved }.map(\.key), document: contents.lastSaved).bytes
    try TemporaryFile(holding: bytes, beside: path, named: path, mode: 0o600, files: files).replace(path)
    try files.writing(path) { () throws(SystemFault) in try files.synchronizeFolder(of: path) }
  }

  /// Opens the file that now has the name, locked against being compacted, and made if need be.
  private func openLocked() throws(SystemFault) -> (file: Descriptor, isNew: Bool) {
    var tries = 0
    while true {
      tries += 1
      let file = try opened()
      do throws(SystemFault) {
        try lock(file)
        let status = try files.status(of: file)
        if status.links > 0 || tries > 8 { return (file, status.size == 0) }
      } catch {
        try? files.close(file)
        throw error
      }
      // Compacted between opening and locking: the name belongs to another file now.
      try? files.close(file)
    }
  }

  private func opened() throws(SystemFault) -> Descriptor {
    do throws(SystemFault) { return try files.openToAppend(path, mode: 0o600) } catch {
      guard error.reason == .absent else { throw error }
      try files.createFolders(path.folderPath, mode: 0o700)
      return try files.openToAppend(path, mode: 0o600)
    }
  }

  /// Waits for the lock, a fifth of a second at most.
  ///
  /// Somebody who holds it longer is writing the journal anew: a line added meanwhile would be lost with the old file,
  /// so there is none, and the edit is saved at once instead. A file system without locks goes on without.
  private func lock(_ file: Descriptor) throws(SystemFault) {
    for attempt in 1...40 {
      do throws(SystemFault) { return try files.lock(file) } catch {
        guard error.reason == .locked else { return }
        if attempt == 40 { throw error }
        files.pause(milliseconds: 5)
      }
    }
  }
}
