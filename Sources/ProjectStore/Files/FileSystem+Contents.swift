extension FileSystem {
  /// The bytes of a regular file of at most 1 GiB; links are followed, and a pipe is never waited for.
  ///
  /// - Throws: why it cannot be read, with what to do.
  public func contents(of path: String) throws(StoreError) -> [UInt8] {
    try readWhole(try resolved(path), named: path).bytes
  }
}
