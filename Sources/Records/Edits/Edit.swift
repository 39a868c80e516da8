/// A named change to a project: the only way anything changes.
///
/// Keys, subcommands, imports, merges and undo all make edits; history, saving and messages read them.
public struct Edit: Sendable {
  /// What it does, in words a person reads: "RB-7K2M status: open → waiting"; short, with what would make it long
  /// counted at its end.
  public let title: String
  /// The same with nothing left out, in one line however long; of an edit that was kept, its title.
  public let fullTitle: String
  /// The changes of single fields, in the order in which they are made.
  public let changes: [Change]

  /// Makes an edit from its parts.
  ///
  /// - Parameter fullTitle: the title with nothing left out; `nil` where it leaves nothing out.
  public init(title: String, fullTitle: String? = nil, changes: [Change]) {
    self.title = title
    self.fullTitle = fullTitle ?? title
    self.changes = changes
  }

  /// The edit that leads from one project to another; it has no changes where they are equal.
  public init<Root: Record>(_ title: String, from old: Root, to new: Root) {
    self.init(title: title, changes: Root.changes(from: old, to: new, at: .project))
  }

  /// Whether nothing would change.
  public var isEmpty: Bool { changes.isEmpty }

  /// The edit that takes this one back.
  public var inverse: Edit {
    Edit(title: title, fullTitle: fullTitle, changes: changes.reversed().map(\.inverse))
  }

  /// Makes the changes, all of them or none.
  ///
  /// - Throws: which record or field is not there, or what is wrong with a value; the project is then as it was.
  public func apply<Root: Record>(to project: inout Root) throws(EditProblem) {
    var changed = project
    for change in changes {
      try Root.apply(change, along: change.path.parts.dropLast(), to: &changed)
    }
    project = changed
  }

  /// The ids of the records at the top of the file that the edit touches, for lists that keep their selection.
  public var records: [Path] {
    var seen: Set<Path> = []
    return changes.map { Path(Array($0.record.parts.prefix(2))) }.filter { seen.insert($0).inserted }
  }
}

extension Edit: Equatable {
  /// Whether two edits do the same under the same title; how it is told in full is no part of them, nor kept.
  public static func == (left: Edit, right: Edit) -> Bool {
    left.title == right.title && left.changes == right.changes
  }
}

extension Edit {
  /// An edit called by what it is about, the news, and whose it is.
  ///
  /// - Parameter all: the news with nothing left out, where the news leave anything out.
  package init(_ lead: String, _ news: [String], all: [String]? = nil, _ end: String = "", changes: [Change]) {
    self.init(
      title: EditWords.title(lead, news, end),
      fullTitle: EditWords.line(lead + (all ?? news).joined(separator: ", ") + end), changes: changes)
  }
}
