import Insight
import Programme
import ProjectStore
import Records
import Views

/// Writes a snapshot for the board beside the project file, in the format chosen.
enum ExportChooser {
  static func make(_ session: Session) -> (any Overlay)? {
    guard let open = session.open else { return nil }
    let options = ReportFormat.all.map { format in
      Chooser.Option(
        letter: format.name.first ?? "x", title: format.name,
        explanation: "\(format.summary); \(fileName(open, format))"
      ) { session in export(format, &session) }
    }
    return Chooser("Export a snapshot for the board", options)
  }

  private static func fileName(_ open: OpenProject, _ format: ReportFormat) -> String {
    let name = open.store.path.split(separator: "/").last.map(String.init) ?? "project"
    return "\(ProjectName.stem(name))-\(open.insight.today).\(format.fileExtension)"
  }

  private static func export(_ format: ReportFormat, _ session: inout Session) {
    guard let open = session.open else { return }
    let folder = open.store.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let path = (folder.map(String.init) + [fileName(open, format)]).joined(separator: "/")
    do throws(StoreError) {
      let text = format.render(Report(open.judged, open.insight))
      let file = try ExportFile.write(path, Array(text.utf8), keepsOther: true, files: session.surroundings.files)
      session.notice = Notice(kind: .done, text: "snapshot written to \(file.path)")
    } catch {
      session.notice = Notice(kind: .error, text: error.reason, path: error.path)
    }
  }
}
