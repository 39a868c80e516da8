import Exchange
import Programme
import ProjectStore

/// The project into which something is imported: a file that is there, or one that is to be made.
struct ImportTarget {
  /// Its path.
  let path: String
  private let store: ProjectStore?
  private let files: any FileSystem

  /// Opens the project, unless nothing stands at the path.
  init(_ path: String, isDryRun: Bool, files: any FileSystem) throws(StoreError) {
    self.path = path
    self.files = files
    do throws(StoreError) { store = try ProjectStore.open(path, readOnly: isDryRun, files: files) } catch {
      guard case .notFound = error else { throw error }
      store = nil
    }
  }

  /// The project that is there; `nil` where it is to be made.
  var project: Project? { store?.project }

  /// A name for a project that is to be made: the file's, without folders and ending.
  var name: String {
    let name = ProjectName.stem(String(path.split(separator: "/").last ?? ""))
    return name.isEmpty ? "Programme" : name
  }

  /// Writes what a plan makes of the project, nothing where it is so already, and says which.
  func take(_ plan: ImportPlan, at moment: Instant) throws(StoreError) -> String {
    guard let store else { return try make(plan.project) }
    if plan.edit.isEmpty { return "\(path): unchanged" }
    try store.perform(plan.edit, at: moment)
    return "\(path): saved"
  }

  /// Writes a project that is new, and says so.
  func make(_ project: Project) throws(StoreError) -> String {
    "\(try NewProjectFile.create(path, project, files: files).path): written"
  }
}
