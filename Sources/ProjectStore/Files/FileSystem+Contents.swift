public import System

extension FileSystem {
  /// The bytes of a regular file of at most 1 GiB; links are followed, and a pipe is never waited for.
  ///
  /// - Throws: why it cannot be read, with what to do.
  public func contents(of path: String) throws(StoreError) -> [UInt8] {
    try readWhole(try resolved(path), named: path).bytes
  }

  /// Reads a whole regular file at a path whose links are followed already; errors name the path as it was given.
  ///
  /// - Parameter known: what probably stands there; if so the bytes are these, and need no room of their own.
  func readWhole(_ path: String, named shown: String, expecting known: [UInt8] = []) throws(StoreError) -> WholeFile {
    do throws(ReadingFault) { return try readWhole(path, limit: largestFile, expecting: known) } catch {
      throw StoreError(reading: shown, error)
    }
  }

  /// Reads an open file from where it stands to its end.
  func readWhole(
    _ file: Descriptor, named shown: String, expecting known: [UInt8] = []
  ) throws(StoreError) -> WholeFile {
    do throws(ReadingFault) { return try readWhole(file, limit: largestFile, expecting: known) } catch {
      throw StoreError(reading: shown, error)
    }
  }

  /// Turns a fault of reading into an error that names the file.
  func reading<Value>(
    _ shown: String, _ body: () throws(SystemFault) -> Value
  ) throws(StoreError) -> Value {
    do throws(SystemFault) { return try body() } catch { throw StoreError(reading: shown, error) }
  }

  /// Turns a fault of writing into an error that names the file.
  public func writing<Value>(
    _ shown: String, _ body: () throws(SystemFault) -> Value
  ) throws(StoreError) -> Value {
    do throws(SystemFault) { return try body() } catch { throw StoreError(writing: shown, error) }
  }
}

/// The most bytes of a project file: 1 GiB.
private let largestFile = 1 << 30

extension StoreError {
  /// What it means that a file was not read whole.
  fileprivate init(reading path: String, _ fault: ReadingFault) {
    switch fault {
    case .call(let fault): self.init(reading: path, fault)
    case .kind(.folder): self = .isFolder(path: path)
    case .kind(let kind): self = .notRegularFile(path: path, kind: kind)
    case .tooLarge(let bytes): self = .tooLarge(path: path, bytes: bytes, limit: largestFile)
    }
  }
}
