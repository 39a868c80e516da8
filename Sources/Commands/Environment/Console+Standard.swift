import System

extension Console {
  /// The process's standard output and standard error.
  public static func standard() -> Console {
    Console(output: { (bytes) throws(OutputFault) in try write(bytes, to: .standardOutput) }) {
      (bytes) throws(OutputFault) in try write(bytes, to: .standardError)
    }
  }

  private static func write(_ bytes: [UInt8], to stream: Descriptor) throws(OutputFault) {
    do throws(SystemFault) { try PosixFileSystem().writeAll(bytes, to: stream) } catch {
      throw error.reason == .closed ? .closed : .failed(error.words)
    }
  }
}
