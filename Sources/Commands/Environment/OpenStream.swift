import ProjectStore
import System

/// A stream that is open already, as a path on the command line names it: `-` and `/dev/stdin` for standard input,
/// `/dev/fd/63` for what a shell puts in the place of `<(…)`.
struct OpenStream: Equatable {
  /// The number of the descriptor.
  let descriptor: Int32

  /// Tells a stream from the path of a file; a file of its own that is open under such a path is read as a file.
  init?(_ path: String, files: any FileSystem) {
    guard let descriptor = OpenStream.descriptor(path) else { return nil }
    if path != "-", let file = try? files.resolve(path), let kind = (try? files.status(at: file))?.kind,
      kind == .regular || kind == .folder
    {
      return nil
    }
    self.descriptor = descriptor
  }

  /// Whether a path names standard output.
  static func isOutput(_ path: String) -> Bool { path == "-" || path == "/dev/stdout" || descriptor(path) == 1 }

  private static func descriptor(_ path: String) -> Int32? {
    if path == "-" || path == "/dev/stdin" { return 0 }
    for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
      return Int32(path.dropFirst(folder.count))
    }
    return nil
  }
}

extension Environment {
  /// All that a command is to read: a file, or what comes through an open stream.
  func contents(of path: String) throws(StoreError) -> [UInt8] {
    if let stream = OpenStream(path, files: files), let bytes = try input(stream.descriptor) { return bytes }
    return path == "-" ? [] : try files.contents(of: path)
  }

  /// What a path is called in messages.
  func name(of path: String) -> String {
    OpenStream(path, files: files)?.descriptor == 0 ? "standard input" : path
  }

  /// Whether something comes through a stream rather than standing in a file.
  func isStream(_ path: String) -> Bool { OpenStream(path, files: files) != nil }

  /// What a path means to a command that reads: a stream is one project file.
  func location(of path: String) throws(StoreError) -> ProjectLocation {
    isStream(path) ? .file(path: path) : try ProjectLocation.resolve(path, files: files)
  }

  /// Refuses a stream where a file is to be changed.
  func refuseStream(_ path: String) throws(StoreError) {
    if isStream(path) {
      throw .badPath(path: path, reason: "what comes through a stream can only be read; name the file to change")
    }
  }
}
