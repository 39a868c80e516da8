import Programme
import Records
import System

/// What somebody else wrote, merged beside the screen with the document as it stood then.
struct MergedArrival: Sendable {
  /// The document as it stood.
  let asked: DocumentState
  /// What it is with the other's changes taken in.
  let result: DocumentState
  /// What somebody else changed; why it cannot be taken in, if so.
  let change: Result<OutsideChange, StoreError>

  /// Merges.
  init(_ file: ProjectFile, _ status: FileStatus, into document: DocumentState) {
    asked = document
    var result = document
    do throws(StoreError) { change = .success(try result.absorb(file, status: status)) } catch {
      change = .failure(error)
    }
    _ = result.baseHash()
    self.result = result
  }
}
