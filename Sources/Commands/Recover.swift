import ArgumentParser
import Programme
import ProjectStore
import Records

/// Lists, and brings back, edits that a file lost.
struct Recover: TandemCommand {
  static let configuration = CommandConfiguration(
    abstract: "List edits made here that the file does not have, and bring them back.",
    discussion: """
      From the journal of this machine. Edits are missing after a crash, or when an older version of the file was put \
      back; ones that were taken back on purpose are not listed. Where a save was cut off in the middle of writing over \
      a file, that is completed first, or what stood in the file before is put back.
      """)

  @Argument(help: "A project file.", completion: .file())
  var path: String

  @Flag(help: "Make the edits again, in their order, and save them.")
  var apply = false

  @OptionGroup var day: TodayOption

  func run(in environment: inout Environment) throws {
    try environment.refuseStream(path)
    guard try mendTorn(in: environment) else { return }
    guard try list(in: environment), apply else { return }
    let present = try day.present(in: environment)
    let store = try environment.openProject(path, remarks: false)
    // What an earlier session had kept was brought back on opening.
    let kept = store.recovery?.broughtBack.count ?? 0
    let recovery = try store.bringBackMissing(at: present.now, by: environment.author())
    for unmade in recovery.setAside {
      environment.console.complain("not made: \(unmade.entry.words): \(unmade.reason)")
    }
    try store.finish(at: present.now)
    environment.noteSaving(of: store)
    try environment.console.say(
      line: "\(path): \(counted(kept + recovery.broughtBack.count, "edit")) brought back and saved")
    if !recovery.setAside.isEmpty { throw CommandProblem.said }
  }

  /// Completes a save that was cut off, or puts back, or names, what stood in the file before; false if that stays torn.
  private func mendTorn(in environment: Environment) throws -> Bool {
    if apply, try ProjectStore.completeInterruptedSave(of: path, files: environment.files) {
      try environment.console.say(line: "\(path): a save that was cut off in the middle was completed")
    }
    do throws(StoreError) { _ = try ProjectStore.open(path, readOnly: true, files: environment.files) } catch {
      guard case .cutOff(_, let copy, _, _) = error else { throw error }
      guard apply else {
        try environment.console.say(error.description)
        return false
      }
      let torn = try ProjectStore.putBack(copy, over: path, files: environment.files)
      try environment.console.say(line: "\(path): put back from \(copy.path); what stood there is kept as \(torn)")
    }
    return true
  }

  /// Lists what the file lacks; false if that is nothing.
  private func list(in environment: Environment) throws -> Bool {
    let reading = try environment.openProject(path, readOnly: true).readJournal()
    if let note = reading?.damage { environment.console.complain(note) }
    let lacking = reading?.lacking ?? []
    for entry in lacking {
      let by = entry.by.isEmpty ? "somebody" : entry.by
      try environment.console.say(line: "\(entry.at.date) \(entry.at.clock)  \(by)  \(entry.words)")
    }
    if lacking.isEmpty {
      try environment.console.say(line: "\(path): has every edit of the journal")
    } else if !apply {
      try environment.console.say(
        line: "\(counted(lacking.count, "edit")) not in the file; bring back with: "
          + "tandem recover \(ShellWord.path(path)) --apply"
      )
    }
    return !lacking.isEmpty
  }
}
