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
