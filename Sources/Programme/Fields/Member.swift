/// A stored property of a record, reached by its place in memory rather than by walking a key path each time.
///
/// Reading a file sets every property of every record once; through key paths that costs more than the reading. To make
/// a key path costs the runtime some 35,000 instructions, so that one is made only where a field is first used in a way
/// that needs it: opening a project needs none of the 250.
struct Member<Owner, Value>: Sendable {
  private let makePath: @Sendable () -> any (WritableKeyPath<Owner, Value> & Sendable)
  /// Bytes from the start of the record; `nil` for a property that is computed.
  private let offset: Int?

  // Inlined to where the key path is written down, because only there the compiler knows the offset beforehand.
  @inline(__always)
  init(_ makePath: @escaping @Sendable () -> any (WritableKeyPath<Owner, Value> & Sendable)) {
    self.makePath = makePath
    offset = MemoryLayout<Owner>.offset(of: makePath())
  }

  /// The key path; the runtime keeps it from the first call on.
  var path: any (WritableKeyPath<Owner, Value> & Sendable) { makePath() }

  func get(in owner: Owner) -> Value {
    guard let offset else { return owner[keyPath: path] }
    // The runtime gave the offset for a property of this very type in this very record.
    return unsafe withUnsafePointer(to: owner) {
      unsafe UnsafeRawPointer($0).advanced(by: offset).assumingMemoryBound(to: Value.self).pointee
    }
  }

  func set(_ value: Value, in owner: inout Owner) {
    guard let offset else { return owner[keyPath: path] = value }
    unsafe withUnsafeMutablePointer(to: &owner) {
      unsafe UnsafeMutableRawPointer($0).advanced(by: offset).assumingMemoryBound(to: Value.self).pointee = value
    }
  }
}
