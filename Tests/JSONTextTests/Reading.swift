import JSONText

/// Reads a text given as a string.
func read(_ text: String, limits: JSONLimits = .standard) -> JSONReading {
  JSONDocument.read(Array(text.utf8), limits: limits)
}

/// Bytes as a string, for comparisons that show their difference.
func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
