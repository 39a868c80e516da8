import Glibc

/// A folder of a test's own, removed with everything in it at the end.
final class TemporaryFolder {
  /// Its path, without symbolic links.
  let path: String

  /// Makes a folder whose path is short enough for the socket of a terminal server.
  init() throws {
    var template = Array("/tmp/tandem-e2e.XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw Failure(unsafe "mkdtemp: \(String(cString: strerror(errno)))") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    _ = try? Subprocess.run(["chmod", "-R", "u+rwX", path])
    _ = try? Subprocess.run(["rm", "-rf", path])
  }

  /// The path of something in it.
  func path(_ name: String) -> String { path + "/" + name }

  /// Writes a file, with the folders on the way to it.
  func write(_ text: String, to name: String) throws {
    if let slash = name.lastIndex(of: "/") { _ = try Subprocess.run(["mkdir", "-p", path(String(name[..<slash]))]) }
    guard let file = unsafe fopen(path(name), "w") else { throw Failure("cannot write \(name)") }
    defer { unsafe fclose(file) }
    let bytes = Array(text.utf8)
    guard unsafe fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw Failure("cannot write all of \(name)")
    }
  }

  /// The text of a file; empty when there is none.
  func text(_ name: String) -> String {
    guard let file = unsafe fopen(path(name), "r") else { return "" }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
