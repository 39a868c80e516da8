import Glibc
import Programme
import Records

/// The most memory that a process takes which reads one project file and does nothing else.
enum Peak {
  static func report(_ path: String) throws {
    let bytes = try contents(of: path)
    let file = try ProjectFile.read(bytes)
    let peak = highWaterKilobytes() * 1024
    let ratio = (Double(peak) / Double(bytes.count) * 100).rounded() / 100
    print(
      "peak memory: \(peak / 1_000_000) MB for \(bytes.count / 1_000_000) MB of file, \(ratio) times the file, with "
        + "\(file.project.roadblocks.count) roadblocks")
  }

  private struct Unreadable: Error {}

  /// The bytes of the file, in one allocation of their size.
  private static func contents(of path: String) throws -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { throw Unreadable() }
    defer { close(descriptor) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    lseek(descriptor, 0, SEEK_SET)
    return try unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let step = unsafe Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        guard step > 0 else { throw Unreadable() }
        count += step
      }
    }
  }

  private static func highWaterKilobytes() -> Int {
    var usage = rusage()
    unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }
}
