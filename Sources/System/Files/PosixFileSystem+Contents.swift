import CSystem
import Glibc

extension PosixFileSystem {
  /// Reads up to a number of bytes; waits for a stream that has none yet.
  public func read(_ file: Descriptor, upTo count: Int) throws(SystemFault) -> [UInt8] {
    var result = -1
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      repeat {
        result = unsafe Glibc.read(file.number, buffer.baseAddress, count)
      } while result < 0
        && (errno == EINTR || errno == EAGAIN && cs_wait_readable(file.number, -1))
      filled = max(0, result)
    }
    if result < 0 { throw .last("read") }
    return bytes
  }

  /// Writes some of the bytes; waits for a stream that takes none yet.
  public func write(_ file: Descriptor, _ bytes: ArraySlice<UInt8>) throws(SystemFault) -> Int {
    while true {
      do throws(SystemFault) {
        return try again("write") {
          unsafe bytes.withUnsafeBytes { unsafe Glibc.write(file.number, $0.baseAddress, $0.count) }
        }
      } catch {
        guard error.code == EAGAIN, cs_wait_writable(file.number, -1) else { throw error }
      }
    }
  }

  /// Goes to a place.
  public func seek(_ file: Descriptor, to offset: Int) throws(SystemFault) {
    guard lseek(file.number, off_t(offset), SEEK_SET) >= 0 else { throw .last("lseek") }
  }

  /// Cuts a file.
  public func truncate(_ file: Descriptor, to size: Int) throws(SystemFault) {
    try again("ftruncate") { ftruncate(file.number, off_t(size)) }
  }

  /// Sets owner and group.
  public func setOwner(_ file: Descriptor, owner: UInt32, group: UInt32) throws(SystemFault) {
    try again("fchown") { fchown(file.number, owner, group) }
  }

  /// Sets the permission bits.
  public func setMode(_ file: Descriptor, _ mode: UInt32) throws(SystemFault) {
    try again("fchmod") { fchmod(file.number, mode) }
  }

  /// Waits until what was written stands on the disk.
  public func synchronize(_ file: Descriptor) throws(SystemFault) {
    try again("fsync") { fsync(file.number) }
  }

  /// Waits until the bytes stand on the disk.
  public func synchronizeData(_ file: Descriptor) throws(SystemFault) {
    try again("fdatasync") { fdatasync(file.number) }
  }

  /// Closes; Linux frees the descriptor whatever close answers, so that it is never called twice.
  public func close(_ file: Descriptor) throws(SystemFault) {
    if Glibc.close(file.number) != 0, errno != EINTR { throw .last("close") }
  }

  /// The extended attributes.
  public func attributes(of file: Descriptor) throws(SystemFault) -> [FileAttribute] {
    let names: [UInt8]
    do throws(SystemFault) {
      names = try unsafe grown("flistxattr") { unsafe cs_attribute_names(file.number, $0, $1) }
    } catch {
      if error.reason == .unsupported { return [] }
      throw error
    }
    var attributes: [FileAttribute] = []
    for bytes in names.split(separator: 0) {
      let name = String(decoding: bytes, as: UTF8.self)
      do throws(SystemFault) {
        let value = try unsafe grown("fgetxattr") { unsafe cs_attribute(file.number, name, $0, $1) }
        attributes.append(FileAttribute(name: name, value: value))
      } catch  where error.code == ENODATA || error.reason == .unsupported {
        continue
      }
    }
    return attributes
  }

  /// Sets one extended attribute.
  public func setAttribute(_ file: Descriptor, _ attribute: FileAttribute) throws(SystemFault) {
    let (name, value) = (attribute.name, attribute.value)
    guard unsafe cs_set_attribute(file.number, name, value, value.count) == 0 else { throw .last("fsetxattr") }
  }

  /// Asks for the size, then for the bytes, again if it grew meanwhile.
  private func grown(
    _ call: String, _ fill: (UnsafeMutableRawPointer?, Int) -> Int64
  ) throws(SystemFault) -> [UInt8] {
    while true {
      let size = Int(try again(call) { fill(nil, 0) })
      if size == 0 { return [] }
      var bytes = [UInt8](repeating: 0, count: size)
      let count = unsafe Int(bytes.withUnsafeMutableBytes { unsafe fill($0.baseAddress, size) })
      if count >= 0 { return Array(bytes[..<count]) }
      if errno != ERANGE { throw .last(call) }
    }
  }
}
