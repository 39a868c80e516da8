import JSONText
import Programme
import ProjectStore
import Records
public import System
import Terminal
import Themes

/// The themes there are: those inside the program, and those in the person's own folder, which go before them.
public struct ThemeLibrary: Sendable {
  private let folder: String?
  private let files: any FileSystem

  /// Makes a library.
  ///
  /// - Parameter folder: where a person keeps themes, one `NAME.json` each; `nil` for nowhere. It need not exist.
  public init(folder: String? = nil, files: any FileSystem = PosixFileSystem()) {
    self.folder = folder
    self.files = files
  }

  /// The names of all themes: those inside the program in their order, then the person's own by name.
  public var names: [String] {
    Themes.names + own.filter { !Themes.names.contains($0) }
  }

  /// The names of the themes in the person's own folder.
  public var own: [String] {
    guard let folder, let names = try? files.names(in: folder) else { return [] }
    return names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// The file of a theme of the person's own, as far as it would have one.
  public func path(of name: String) -> String? { folder.map { "\($0)/\(name).json" } }

  /// The theme of that name, with all that it inherits.
  ///
  /// - Throws: that there is none, or what is wrong with its file or one that it inherits from, line by line.
  public func theme(_ name: String) throws(ThemeProblem) -> Theme {
    var chain: [ThemeFile] = []
    var seen: [String] = []
    var wanted: (name: String, child: ThemeFile?) = (name, nil)
    while true {
      chain.append(try file(wanted.name, for: wanted.child))
      seen.append(wanted.name)
      guard let last = chain.last, let parent = last.parent else { break }
      if seen.contains(parent.name) {
        let circle = (seen.drop { $0 != parent.name } + [parent.name]).joined(separator: " → ")
        throw .bad(
          last.path, last.bytes,
          [
            JSONProblem(
              code: "circle", message: "the themes inherit in a circle: \(circle)",
              remedy: "let one of them inherit from no other", range: parent.range)
          ])
      }
      wanted = (parent.name, last)
    }
    return try Theme(name: name, chain: chain)
  }

  /// The theme of that name, or what is wrong with it.
  public func reading(_ name: String) -> Result<Theme, ThemeProblem> {
    do throws(ThemeProblem) { return .success(try theme(name)) } catch { return .failure(error) }
  }

  /// The names of a theme and those that it inherits from, as far as their files can be read.
  public func ancestry(of name: String) -> [String] {
    var names = [name]
    var child: ThemeFile?
    while let last = names.last, let found = try? file(last, for: child), let parent = found.parent?.name,
      !names.contains(parent)
    {
      names.append(parent)
      child = found
    }
    return names
  }

  private func file(_ name: String, for child: ThemeFile?) throws(ThemeProblem) -> ThemeFile {
    if let path = path(of: name), !name.contains("/"), own.contains(name) {
      let bytes: [UInt8]
      do throws(StoreError) { bytes = try files.contents(of: path) } catch {
        throw .unreadable(error.description)
      }
      return try ThemeFile(name: name, path: path, bytes: bytes)
    }
    if let bytes = Themes.bytes(of: name) { return try ThemeFile(name: name, path: "\(name).json", bytes: bytes) }
    guard let child, let range = child.parent?.range else { throw .unknown(name, known: names) }
    throw .bad(
      child.path, child.bytes,
      [
        JSONProblem(
          code: "no-parent", message: "there is no theme “\(name)” to inherit from",
          remedy: Spelling.question(name, among: names)
            ?? "choose one of \(names.joined(separator: ", "))", range: range)
      ])
  }
}
