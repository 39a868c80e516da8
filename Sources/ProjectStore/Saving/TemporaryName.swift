import System

/// The hidden name of a temporary file: what it is for, the file beside which it stands, and the process that made it.
///
/// `.roads.tandem.json.tmp-4711-7K2M9QXA`: a file found under such a name can be told from the user's own, and its
/// process from those that still run.
struct TemporaryName {
  /// What a temporary file is for.
  enum Purpose: String, CaseIterable {
    /// It becomes the file, or changes names with it; afterwards it is what somebody wrote.
    case replacement = "tmp"
    /// It holds what stood in a file that is being written over where it stands.
    case before
    /// It holds what is being written there.
    case after
  }

  /// What it is for.
  let purpose: Purpose
  /// Process and random letters; two files that belong together share it.
  let mark: String

  /// A name that no other file has, made by a process.
  init(_ purpose: Purpose, by process: Int32) {
    let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")
    // One number for all letters: each that is drawn asks the system.
    var number = UInt64.random(in: 0...UInt64.max)
    let letters = (0..<8).map { _ in
      defer { number /= UInt64(alphabet.count) }
      return alphabet[Int(number % UInt64(alphabet.count))]
    }
    self.init(purpose, mark: "\(process)-\(String(letters))")
  }

  init(_ purpose: Purpose, mark: String) {
    self.purpose = purpose
    self.mark = mark
  }

  /// Reads the name of a file; `nil` if it is no temporary file beside the target.
  init?(_ name: String, beside target: String) {
    let stem = TemporaryName.stem(of: target)
    guard name.hasPrefix(stem) else { return nil }
    let parts = name.dropFirst(stem.count).split(separator: "-", maxSplits: 1)
    guard parts.count == 2, let purpose = Purpose(rawValue: String(parts[0])) else { return nil }
    self.init(purpose, mark: String(parts[1]))
  }

  /// The path beside a target.
  func path(beside target: String) -> String {
    target.folderPath.appending(component: "\(TemporaryName.stem(of: target))\(purpose.rawValue)-\(mark)")
  }

  /// The number of the process that made it; `nil` if that cannot be told.
  var process: Int32? { Int32(mark.prefix { $0 != "-" }) }

  /// The temporary files beside a target, in no order.
  static func all(beside target: String, _ files: any FileSystem) -> [TemporaryName] {
    ((try? files.names(in: target.folderPath)) ?? []).compactMap { TemporaryName($0, beside: target) }
  }

  /// What the names of temporary files beside a file begin with, cut so that no file system finds them too long.
  private static func stem(of target: String) -> String {
    var stem = ""
    for character in target.splitPath.name where stem.utf8.count + String(character).utf8.count <= 200 {
      stem.append(character)
    }
    return ".\(stem)."
  }
}
