import Programme
import Records

/// The states that a merge brings together.
struct MergeSides {
  /// The state from which both came; `nil` where they have none in common.
  let base: Project?
  let mine: Project
  let theirs: Project
}
