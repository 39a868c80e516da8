import Glibc
import Testing

/// Expected documents beside the tests; with `TANDEM_RECORD=1` they are written instead of compared.
enum Golden {
  static func expect(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let folder = String(#filePath.dropLast("Golden.swift".count)) + "Golden/"
    if unsafe getenv("TANDEM_RECORD").map({ unsafe String(cString: $0) }) == "1" {
      write(text, to: folder + name)
    } else {
      #expect(text == read(folder + name), "see Golden/\(name)", sourceLocation: sourceLocation)
    }
  }

  private static func read(_ path: String) -> String {
    guard let file = unsafe fopen(path, "r") else { return "" }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = unsafe getc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String, to path: String) {
    guard let file = unsafe fopen(path, "w") else { return }
    unsafe fputs(text, file)
    unsafe fclose(file)
  }
}
