/// A JSON text that was read without an error, with every byte of it kept.
///
/// A value over shared, immutable storage: copies are free and may go to any thread. Beside the bytes it holds
/// 8 bytes for each scalar and each name, and 16 for each container.
public struct JSONDocument: Sendable {
  let storage: JSONStorage

  /// Reads a text strictly: RFC 8259 and I-JSON (RFC 7493), UTF-8 alone.
  ///
  /// One pass over the bytes, without recursion; objects with many names are checked by sorting, so no text costs
  /// more than `n log n`. Never traps, whatever the bytes.
  /// - Parameters:
  ///   - bytes: the text, with or without a byte order mark.
  ///   - limits: what the text may ask of the reader.
  /// - Returns: the document, or the problems that forbid one; notes may stand beside a document.
  public static func read(_ bytes: [UInt8], limits: JSONLimits = .standard) -> JSONReading {
    JSONReader.read(bytes, limits: limits)
  }

  /// The text, exactly as it was read.
  public var bytes: [UInt8] { storage.bytes }

  /// The one value of the text.
  public var root: JSONNode { JSONNode(storage: storage, index: 0) }
}

/// What came of reading a text: a document, problems, or both.
public struct JSONReading: Sendable {
  /// The document; nil when, and only when, a problem is an error.
  public let document: JSONDocument?
  /// What the reader has to say, the first place first.
  public let problems: [JSONProblem]

  init(document: JSONDocument?, problems: [JSONProblem]) {
    self.document = document
    self.problems = problems
  }
}

extension JSONDocument {
  /// Reads a text that is this document's with something changed in it: what `read` makes of it, in less time.
  ///
  /// Only the innermost value around everything that differs is read. Where that is no value on its own, or the texts
  /// have too little in common, the whole text is. Costs a comparison of the two texts, a pass over the places of the
  /// values behind the change, and the reading of what is read.
  public func reread(_ bytes: [UInt8]) -> JSONReading {
    guard let storage = ChangedText(storage, bytes)?.storage else { return JSONDocument.read(bytes) }
    return JSONReading(document: JSONDocument(storage: storage), problems: [])
  }
}

extension JSONDocument {
  /// The text with a change made to it, every byte kept that the change does not concern.
  ///
  /// New text follows the ways of the text near it: line ends, indentation, spaces, and whether siblings stand on one
  /// line. `.same` gives `bytes`; reading the result of `.value(v)` gives a value equal to `v`. A name that a value
  /// holds twice counts once. Linear in the size of the text and of the change.
  public func revised(by revision: JSONRevision) -> [UInt8] {
    var reviser = JSONReviser(storage)
    return reviser.revise(revision)
  }
}

/// How much a text may ask of the reader before it is refused by name.
///
/// The limits bound memory and recursion, so that no file can hang or crash a program that reads it.
public struct JSONLimits: Sendable {
  /// The most containers that may stand inside one another; never more than 1,024 is granted.
  public var maximumDepth = 128
  /// The most bytes of a text; never more than 1 GiB is granted.
  public var maximumBytes = 1 << 30
  /// The most values of a text, containers counted.
  public var maximumValues = 50_000_000
  /// The most characters of a number.
  public var maximumNumberLength = 1_000
  /// The most errors that are reported before the reader stops; one is always reported.
  public var maximumProblems = 20

  /// Makes the standard limits, to be changed one by one.
  public init() {}

  /// The limits for a project file.
  public static let standard = JSONLimits()
}
