import Glibc
import Testing

/// Expected documents beside the tests; with `TANDEM_RECORD=1` they are written instead of compared.
enum Golden {
  static func expect(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let folder = String(#filePath.dropLast("Golden.swift".count)) + "Golden/"
    if getenv("TANDEM_RECORD").map({ String(cString: $0) }) == "1" {
      write(text, to: folder + name)
    } else {
      #expect(text == read(folder + name), "see Golden/\(name)", sourceLocation: sourceLocation)
    }
  }

  private static func read(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }
}
