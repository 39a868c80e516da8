import Programme
import Terminal

extension CommandTable {
  /// What can be done to any record: those on a page, and those in the panes.
  static let records: [Command] = [
    Command(
      "new", "new", "Add a record to the selected list: a roadblock, a milestone, a score",
      keys: [.character("n")], in: .record, changesProject: true,
      unavailable: { $0.addable.isEmpty ? "nothing can be added here" : nil }
    ) { $0.add() },
    Command(
      "edit", "edit", "Change what is selected in a form, checked while you type", keys: [.character("e")],
      in: .record, changesProject: true,
      unavailable: { $0.editable == nil ? "nothing is selected that has fields of its own" : nil }
    ) { $0.edit() },
    Command(
      "editor", "", "Change the selected text in your own editor ($VISUAL, $EDITOR)", keys: [.character("E")],
      in: .record, changesProject: true,
      unavailable: { $0.editorTask == nil ? "nothing is selected that has a text" : nil }
    ) { session in
      if let task = session.editorTask { session.requests.append(.editor(task)) }
    },
    Command(
      "remove", "", "Remove what is selected; asks, and says what refers to it", keys: [.character("D"), .delete],
      in: .record, changesProject: true,
      unavailable: { $0.removable == nil ? "nothing is selected that can be removed" : nil }
    ) { $0.askToRemove() },
  ]
}
