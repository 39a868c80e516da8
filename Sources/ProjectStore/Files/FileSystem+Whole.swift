import Glibc

/// A file as it was read: every byte, and what the system says about it.
struct WholeFile {
  let bytes: [UInt8]
  let status: FileStatus
}

extension [UInt8] {
  /// Whether bytes stand at a place of these.
  fileprivate func holds(_ part: [UInt8], at place: Int) -> Bool {
    guard part.count <= count - place else { return false }
    return unsafe withUnsafeBytes { whole in
      unsafe part.withUnsafeBytes { part in
        guard let left = whole.baseAddress, let right = part.baseAddress else { return unsafe part.isEmpty }
        return unsafe memcmp(left + place, right, part.count) == 0
      }
    }
  }
}

/// The most bytes of a project file: 1 GiB.
let largestFile = 1 << 30

extension FileSystem {
  /// Reads a whole regular file at a path whose links are followed already; errors name the path as it was given.
  ///
  /// - Parameter known: what probably stands there; if so the bytes are these, and need no room of their own.
  func readWhole(_ path: String, named shown: String, expecting known: [UInt8] = []) throws(StoreError) -> WholeFile {
    let file = try reading(shown) { () throws(SystemFault) in try openToRead(path) }
    defer { try? close(file) }
    return try readWhole(file, named: shown, expecting: known)
  }

  /// Reads an open file from where it stands to its end.
  func readWhole(
    _ file: Descriptor, named shown: String, expecting known: [UInt8] = []
  ) throws(StoreError) -> WholeFile {
    let status = try reading(shown) { () throws(SystemFault) in try self.status(of: file) }
    switch status.kind {
    case .regular: break
    case .folder: throw .isFolder(path: shown)
    default: throw .notRegularFile(path: shown, kind: status.kind)
    }
    guard status.size <= largestFile else { throw .tooLarge(path: shown, bytes: status.size, limit: largestFile) }
    var bytes: [UInt8] = []
    var next = status.size + 1
    // How many bytes were read that are as expected; none of them is kept until one is not.
    var same = 0
    var isKnown = status.size == known.count
    while true {
      let most = isKnown ? min(next, 65_536) : next
      let part = try reading(shown) { () throws(SystemFault) in try read(file, upTo: most) }
      if isKnown {
        if part.isEmpty, same == known.count { return WholeFile(bytes: known, status: status) }
        isKnown = !part.isEmpty && known.holds(part, at: same)
        if isKnown {
          same += part.count
          continue
        }
        bytes = Array(known[..<same])
      }
      if part.isEmpty { return WholeFile(bytes: bytes, status: status) }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      guard bytes.count <= largestFile else { throw .tooLarge(path: shown, bytes: bytes.count, limit: largestFile) }
      next = max(status.size + 1 - bytes.count, 65_536)
    }
  }

  /// Turns a fault of reading into an error that names the file.
  func reading<Value>(
    _ shown: String, _ body: () throws(SystemFault) -> Value
  ) throws(StoreError) -> Value {
    do throws(SystemFault) { return try body() } catch { throw StoreError(reading: shown, error) }
  }

  /// Turns a fault of writing into an error that names the file.
  func writing<Value>(
    _ shown: String, _ body: () throws(SystemFault) -> Value
  ) throws(StoreError) -> Value {
    do throws(SystemFault) { return try body() } catch { throw StoreError(writing: shown, error) }
  }
}
