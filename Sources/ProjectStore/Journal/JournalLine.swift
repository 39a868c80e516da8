import JSONText
import Programme
import Records

/// One line of a journal: a check of the rest in eight hexadecimal digits, a space, and an object.
///
/// A line has a line end before and behind it, so that one that was torn cannot take the next with it.
enum JournalLine {
  /// Whose journal it is; the first line.
  case head(path: String)
  /// An edit.
  case entry(JournalEntry)
  /// A document that is about to be written.
  case writing(ContentHash)
  /// Edits that a document now holds, by their keys.
  case saved([String], document: ContentHash?)
  /// Edits that could not be brought back, by their keys.
  case aside([String])
  /// A line of a later version.
  case unknown

  /// The line as it is written.
  var bytes: [UInt8] {
    let body = json.printed(.compact)
    let digits = String(CRC32.of(body), radix: 16)
    let check = String(repeating: "0", count: 8 - digits.utf8.count) + digits
    return [10] + Array(check.utf8) + [32] + body + [10]
  }

  /// Reads a line without its ends; `nil` if it was torn or spoilt.
  init?(_ bytes: ArraySlice<UInt8>) {
    let body = bytes.dropFirst(9)
    guard bytes.count > 9, bytes[bytes.startIndex + 8] == 32,
      let check = UInt32(String(decoding: bytes.prefix(8), as: UTF8.self), radix: 16), check == CRC32.of(body),
      let json = JSONDocument.read(Array(body)).document?.root.value
    else { return nil }
    self = JournalLine(json) ?? .unknown
  }

  private var json: JSONValue {
    switch self {
    case .head(let path):
      .object([
        JSONMember("journal", .string("tandem")), JSONMember("version", .number("1")),
        JSONMember("path", .string(path)),
      ])
    case .entry(let entry):
      .object([
        JSONMember(entry.kind.rawValue, entry.edit.json), JSONMember("session", .string(entry.session)),
        JSONMember("sequence", .number(String(entry.sequence))), JSONMember("at", .string(entry.at.description)),
        JSONMember("by", .string(entry.by)), JSONMember("base", .string(entry.base.text)),
      ])
    case .writing(let document): .object([JSONMember("writing", .string(document.text))])
    case .saved(let keys, let document):
      .object(
        [JSONMember("saved", .array(keys.map(JSONValue.string)))]
          + (document.map { [JSONMember("document", .string($0.text))] } ?? []))
    case .aside(let keys): .object([JSONMember("aside", .array(keys.map(JSONValue.string)))])
    case .unknown: .object([])
    }
  }

  private init?(_ json: JSONValue) {
    if json["journal"]?.string == "tandem", let path = json["path"]?.string {
      self = .head(path: path)
    } else if let keys = json["saved"]?.array {
      self = .saved(keys.compactMap(\.string), document: json["document"]?.string.flatMap(ContentHash.init))
    } else if let document = json["writing"]?.string.flatMap(ContentHash.init) {
      self = .writing(document)
    } else if let keys = json["aside"]?.array {
      self = .aside(keys.compactMap(\.string))
    } else {
      for kind in [JournalEntry.Kind.edit, .undo, .redo] {
        guard let edit = Edit(json: json[kind.rawValue]), let session = json["session"]?.string,
          let sequence = json["sequence"]?.integer, let at = json["at"]?.string.flatMap({ Instant($0) }),
          let base = json["base"]?.string.flatMap(ContentHash.init)
        else { continue }
        self = .entry(
          JournalEntry(
            kind: kind, at: at, by: json["by"]?.string ?? "", edit: edit, status: .kept, session: session,
            sequence: sequence, base: base))
        return
      }
      return nil
    }
  }
}
