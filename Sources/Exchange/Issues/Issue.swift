import Programme

/// An issue of a tracker, whatever layout it was read from.
struct Issue: Sendable {
  /// Something said about it.
  struct Comment: Sendable {
    let author: String
    let body: String
    let at: Instant
  }

  let number: Int
  let title: String
  let body: String
  let author: String
  /// Who is to do it; `nil` where the file does not say, which is not nobody.
  let assignees: [String]?
  let labels: [String]
  let milestone: String
  /// The status it stands for: open, resolved, or withdrawn where it was closed as not planned.
  let status: Status
  let createdAt: Instant
  let closedAt: Instant?
  let closedBy: String
  let updatedAt: Instant?
  let comments: [Comment]

  /// The roadblock's id: `GH-123`.
  var id: ID<Roadblock> { ID("GH-\(number)") }

  /// The last moment at which something is known to have happened to it.
  var lastKnown: Instant {
    ([createdAt] + [closedAt, updatedAt].compactMap(\.self) + comments.map(\.at)).max() ?? createdAt
  }
}
