import JSONText
import Programme
import ProjectStore
import Records
import Terminal

extension Session {
  /// The text that the person's editor would change: the selected field of a page, else the record's longest text.
  var editorTask: EditorTask? {
    guard let editable, let record = open?.project.record(at: editable.place) else { return nil }
    return task(record, editable.place, editable.field)
  }

  private func task<R: Record>(_ record: R, _ place: Path, _ wanted: String?) -> EditorTask? {
    let texts = R.fields.filter { $0.shape == .text }
    let long = ["detail", "summary", "purpose", "definition", "note", "text", "rationale", "evidence"]
    let names = [wanted].compactMap(\.self) + long
    guard let field = names.lazy.compactMap({ name in texts.first { $0.name == name } }).first ?? texts.first else {
      return nil
    }
    return EditorTask(place: place, field: field.name, text: field.encode(record)?.words ?? "")
  }

  /// Takes what the editor left: one edit, or words on why not; nothing that was written is lost.
  mutating func take(_ outcome: EditorOutcome, for task: EditorTask) {
    switch outcome {
    case .failed(let why, let path):
      notice = Notice(kind: .error, text: why + (path.map { "; what you wrote is kept at \($0)" } ?? ""))
    case .text(let text):
      guard text != task.text else { return notice = Notice(kind: .hint, text: "nothing was changed in the editor") }
      guard let record = open?.project.record(at: task.place) else { return refuse(text, "the record is gone") }
      take(text, for: task, in: record)
    }
  }

  private mutating func take<R: Record>(_ text: String, for task: EditorTask, in record: R) {
    guard let field = R.field(task.field), let project = open?.project else { return refuse(text, "the field is gone") }
    if field.encode(record)?.words ?? "" != task.text {
      return refuse(text, "somebody else changed the \(field.title.lowercased()) meanwhile")
    }
    var changed = record
    do throws(EditProblem) { try field.assign(text.isEmpty ? nil : .string(text), to: &changed) } catch {
      return refuse(text, "\(error)")
    }
    let context = RecordContext(root: project, path: task.place, today: surroundings.today())
    if let fault = context.faults(of: changed).first(where: { !$0.isDoubt && $0.field == task.field }) {
      return refuse(text, "\(field.title): \(fault.words)")
    }
    let edits = editCount
    let author = surroundings.authorship
    perform { () throws(EditProblem) in
      try Edit.changing(task.place, from: record, to: changed, in: project, by: author)
    }
    if editCount == edits { refuse(text, notice?.text ?? "it could not be taken") }
  }

  private var editCount: Int { open?.store.history.done.count ?? 0 }

  private mutating func refuse(_ text: String, _ why: String) {
    let path = ExternalEditor.keep(text)
    notice = Notice(kind: .error, text: why + (path.map { "; what you wrote is kept at \($0)" } ?? ""))
  }
}
