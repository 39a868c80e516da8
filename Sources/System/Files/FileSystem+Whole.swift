import Glibc

/// A file as it was read: every byte, and what the system says about it.
public struct WholeFile: Sendable {
  /// Every byte.
  public let bytes: [UInt8]
  /// What the system says about it.
  public let status: FileStatus
}

/// Why a file was not read whole.
public enum ReadingFault: Error, Equatable, Sendable {
  /// A call failed.
  case call(SystemFault)
  /// It is no regular file.
  case kind(FileStatus.Kind)
  /// It has more bytes than may be.
  case tooLarge(bytes: Int)
}

extension FileSystem {
  /// Reads a whole regular file; a link in the last place of the path is not followed.
  ///
  /// - Parameters:
  ///   - limit: the most bytes that it may have.
  ///   - known: what probably stands there; if so the bytes are these, and need no room of their own.
  public func readWhole(
    _ path: String, limit: Int, expecting known: [UInt8] = []
  ) throws(ReadingFault) -> WholeFile {
    let file = try calling { () throws(SystemFault) in try openToRead(path) }
    defer { try? close(file) }
    return try readWhole(file, limit: limit, expecting: known)
  }

  /// Reads an open regular file from where it stands to its end.
  public func readWhole(
    _ file: Descriptor, limit: Int, expecting known: [UInt8] = []
  ) throws(ReadingFault) -> WholeFile {
    let status = try calling { () throws(SystemFault) in try self.status(of: file) }
    guard status.kind == .regular else { throw .kind(status.kind) }
    guard status.size <= limit else { throw .tooLarge(bytes: status.size) }
    let bytes = try calling { () throws(SystemFault) in
      try readAll(file, atMost: limit + 1, size: status.size, expecting: known)
    }
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count) }
    return WholeFile(bytes: bytes, status: status)
  }

  private func calling<Value>(_ body: () throws(SystemFault) -> Value) throws(ReadingFault) -> Value {
    do throws(SystemFault) { return try body() } catch { throw .call(error) }
  }

  /// Reads what comes from an open file or stream until its end, or until there are so many bytes or a few more.
  ///
  /// - Parameters:
  ///   - size: how many bytes will probably come.
  ///   - known: what will probably come.
  public func readAll(
    _ file: Descriptor, atMost limit: Int = .max, size: Int = 65_535, expecting known: [UInt8] = []
  ) throws(SystemFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var next = size + 1
    // How many bytes were read that are as expected; none of them is kept until one is not.
    var same = 0
    var isKnown = size == known.count
    while true {
      let part = try read(file, upTo: isKnown ? min(next, 65_536) : next)
      if isKnown {
        if part.isEmpty, same == known.count { return known }
        isKnown = !part.isEmpty && known.holds(part, at: same)
        if isKnown {
          same += part.count
          continue
        }
        bytes = Array(known[..<same])
      }
      if part.isEmpty { return bytes }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      if bytes.count >= limit { return bytes }
      next = max(size + 1 - bytes.count, 65_536)
    }
  }

  /// Writes all bytes, however many the system takes at a time.
  public func writeAll(_ bytes: [UInt8], to file: Descriptor) throws(SystemFault) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = try write(file, rest)
      guard count > 0 else { throw .broken("write") }
      rest = rest.dropFirst(count)
    }
  }
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
