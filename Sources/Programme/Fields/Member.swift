/// A stored property of a record, reached by its place in memory rather than by walking a key path each time.
///
/// Reading a file sets every property of every record once; through key paths that costs more than the reading.
struct Member<Owner, Value>: Sendable {
  private let path: any (WritableKeyPath<Owner, Value> & Sendable)
  /// Bytes from the start of the record; `nil` for a property that is computed.
  private let offset: Int?

  init(_ path: any (WritableKeyPath<Owner, Value> & Sendable)) {
    self.path = path
    offset = MemoryLayout<Owner>.offset(of: path)
  }

  func get(in owner: Owner) -> Value {
    guard let offset else { return owner[keyPath: path] }
    return withUnsafePointer(to: owner) {
      UnsafeRawPointer($0).advanced(by: offset).assumingMemoryBound(to: Value.self).pointee
    }
  }

  func set(_ value: Value, in owner: inout Owner) {
    guard let offset else { return owner[keyPath: path] = value }
    withUnsafeMutablePointer(to: &owner) {
      UnsafeMutableRawPointer($0).advanced(by: offset).assumingMemoryBound(to: Value.self).pointee = value
    }
  }
}
