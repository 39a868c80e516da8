import Exchange
import Programme
import ProjectStore
import Records

/// The project into which something is imported: a file that is there, or one that is to be made.
struct ImportTarget {
  /// Its path.
  let path: String
  private let store: ProjectStore?
  private let environment: Environment

  /// Opens the project, unless nothing stands at the path.
  init(_ path: String, isDryRun: Bool, in environment: Environment) throws(StoreError) {
    self.path = path
    self.environment = environment
    do throws(StoreError) { store = try environment.openProject(path, readOnly: isDryRun) } catch {
      guard case .notFound = error else { throw error }
      store = nil
    }
  }

  /// The project that is there; `nil` where it is to be made.
  var project: Project? { store?.project }

  /// A name for a project that is to be made: the file's, without folders and ending.
  var name: String { ProjectName.programme(at: path) }

  /// Writes what a plan makes of the project, nothing where it is so already, and says which.
  func take(_ plan: ImportPlan, at moment: Instant) throws(StoreError) -> String {
    guard let store else { return try make(plan.project) }
    if plan.edit.isEmpty { return "\(path): unchanged" }
    try store.perform(plan.edit, at: moment, by: environment.author())
    environment.noteSaving(of: store)
    return "\(path): saved"
  }

  /// Writes a project that is new, and says so.
  func make(_ project: Project) throws(StoreError) -> String {
    "\(try NewProjectFile.create(path, project, files: environment.files).path): written"
  }
}
