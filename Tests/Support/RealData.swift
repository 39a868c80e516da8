import Glibc

/// The folder of published data that is not part of the repository, from `TANDEM_REAL_DATA`.
public enum RealData {
  /// Whether the tests that read it can run.
  public static let isThere = unsafe getenv("TANDEM_REAL_DATA") != nil

  /// The bytes of a file of it; `nil` where it cannot be read.
  public static func bytes(_ path: String) -> [UInt8]? {
    guard let folder = unsafe getenv("TANDEM_REAL_DATA"),
      let file = unsafe fopen(String(cString: folder) + "/" + path, "rb")
    else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}
