/// A part of a report under a heading.
public struct ViewSection: Equatable, Sendable {
  /// The member's name in data, lowerCamelCase.
  public let key: String
  /// The heading.
  public let title: String
  /// What stands under it.
  public let blocks: [ViewBlock]

  /// Makes a section.
  public init(_ key: String, _ title: String, _ blocks: [ViewBlock]) {
    self.key = key
    self.title = title
    self.blocks = blocks
  }
}

extension ViewSection {
  /// The blocks that people read: without facts, lists and records that are all for machines.
  public var spoken: [ViewBlock] {
    blocks.filter { block in
      switch block {
      case .facts(let facts): !facts.spoken.isEmpty
      case .list(let list): !list.isData
      case .record(let record): !record.isData
      default: true
      }
    }
  }
}
