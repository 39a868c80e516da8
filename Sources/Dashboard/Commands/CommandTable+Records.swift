import Programme
import Records
import Terminal

extension CommandTable {
  /// Why nothing is added or removed here: on a list of what stands elsewhere, the record itself is not in sight.
  private static let needsSight: @Sendable (Session) -> String? = { session in
    session.listsOthers ? "open the record first (\(session.keymap.name(of: "open-row")))" : nil
  }

  /// What can be done to any record: those on a page, and those in the panes.
  static let records: [Command] = [
    Command(
      "new", "new", "Add a record to the selected list: a roadblock, a milestone, a score",
      keys: [.character("n")], in: .record, changesProject: true,
      unavailable: { session in
        if session.page?.subject == .ahead { return "records are added on their own pages" }
        return needsSight(session) ?? (session.addable.isEmpty ? "nothing can be added here" : nil)
      }
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
      unavailable: { session in
        needsSight(session) ?? (session.removable == nil ? "nothing is selected that can be removed" : nil)
      }
    ) { $0.askToRemove() },
  ]
}
