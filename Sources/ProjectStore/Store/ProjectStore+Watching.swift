import JSONText
import Programme
import Records
import System

extension ProjectStore {
  /// Begins to look at the file whenever something changes in its folder; a change since it was read counts.
  ///
  /// Does nothing where it was begun before, or the options have no watcher. Apart from opening, because a thread costs
  /// more than what a person waits for who wants to see the project first.
  public func beginWatching() {
    guard watch == nil, let mailbox, let watcher = options.watcher else { return }
    let (path, resolvedPath, files, format) = (path, resolvedPath, files, options.format)
    let look = { @Sendable [weak mailbox] in
      if let mailbox { ProjectStore.look(at: resolvedPath, named: path, files: files, format, for: mailbox) }
    }
    mailbox.setLook(look)
    watch = watcher.watch(resolvedPath.splitPath.name, in: resolvedPath.folderPath, onChange: look)
    if (try? files.status(at: resolvedPath)) != document.base.status { look() }
  }

  /// Looks at the file, on the watcher's thread, and leaves what is new for the thread that uses the store.
  private static func look(
    at resolvedPath: String, named path: String, files: any FileSystem, _ format: ProjectFormat, for mailbox: Mailbox
  ) {
    while true {
      let epoch = mailbox.beginLook()
      let arrival: Arrival
      do throws(StoreError) {
        let whole = try read(resolvedPath, named: path, files: files)
        let hash = ContentHash(whole.bytes)
        if mailbox.knows(hash) { return }
        do throws(ProjectFileProblems) {
          arrival = .file(try ProjectFile.read(whole.bytes, format: format), whole.status, hash)
        } catch {
          arrival = .problem(.spoiltByOther(path: path, problems: error.problems, bytes: whole.bytes))
        }
      } catch { arrival = .problem(error) }
      if mailbox.leave(arrival, epoch: epoch) { return }
    }
  }

  /// Reads the file; one that is gone may be about to be put back by whoever saves it.
  private static func read(
    _ resolvedPath: String, named path: String, files: any FileSystem
  ) throws(StoreError) -> WholeFile {
    do throws(StoreError) { return try files.readWhole(resolvedPath, named: path) } catch .notFound {
      files.pause(milliseconds: 200)
      do throws(StoreError) { return try files.readWhole(resolvedPath, named: path) } catch .notFound {
        throw .vanished(path: path)
      }
    }
  }

  /// Takes in what a watcher found.
  func take(_ arrival: Arrival, _ news: inout StoreNews) {
    switch arrival {
    case .problem(let error):
      if fileProblem != error { news.error = error }
      fileProblem = error
    case .file(let file, let status, let hash):
      if hash == document.baseHash() {
        document.base.status = status
        isTakenIn(&news)
      } else if let mailbox, file.source.count >= options.leastBytesBeside {
        mailbox.merge(file, status, into: document)
      } else {
        do throws(StoreError) {
          news.change = try document.absorb(file, status: status)
          isTakenIn(&news)
        } catch { cannotBeTakenIn(error, &news) }
      }
    case .merged(let merged):
      switch merged.change {
      case .failure(let error): cannotBeTakenIn(error, &news)
      case .success(let change):
        mailbox?.letGo(of: document)
        if document.revision == merged.asked.revision {
          document = merged.result
        } else {
          document.adopt(merged.result, madeOf: merged.asked)
        }
        news.change = lastMerge ?? change
        isTakenIn(&news)
      }
    }
  }

  /// Goes on with a file that can be read and is taken in.
  private func isTakenIn(_ news: inout StoreNews) {
    news.isMended = fileProblem != nil
    settle()
    mailbox?.know(document.baseHash())
    if hasUnsavedChanges { askForSave() }
  }

  /// Goes on beside a file that this program cannot write over.
  private func cannotBeTakenIn(_ error: StoreError, _ news: inout StoreNews) {
    if state != .unsaved(reason: error) { news.error = error }
    fileProblem = nil
    state = .unsaved(reason: error)
  }
}
