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

  func run(in world: inout World) throws {
    try world.refuseStream(path)
    guard try mendTorn(in: world) else { return }
    guard try list(in: world), apply else { return }
    let present = try day.present(in: world)
    let store = try world.openProject(path, remarks: false)
    // What an earlier session had kept was brought back on opening.
    let kept = store.recovery?.broughtBack.count ?? 0
    let recovery = try store.bringBackMissing(at: present.now, by: world.author())
    for unmade in recovery.setAside {
      world.console.complain("not made: \(unmade.entry.words): \(unmade.reason)")
    }
    try store.finish(at: present.now)
    world.noteSaving(of: store)
    try world.console.say(line: "\(path): \(counted(kept + recovery.broughtBack.count, "edit")) brought back and saved")
    if !recovery.setAside.isEmpty { throw CommandProblem.said }
  }

  /// Completes a save that was cut off, or puts back, or names, what stood in the file before; false if that stays torn.
  private func mendTorn(in world: World) throws -> Bool {
    if apply, try ProjectStore.completeInterruptedSave(of: path, files: world.files) {
      try world.console.say(line: "\(path): a save that was cut off in the middle was completed")
    }
    do throws(StoreError) { _ = try ProjectStore.open(path, readOnly: true, files: world.files) } catch {
      guard case .cutOff(_, let copy, _, _) = error else { throw error }
      guard apply else {
        try world.console.say(error.description)
        return false
      }
      let torn = try ProjectStore.putBack(copy, over: path, files: world.files)
      try world.console.say(line: "\(path): put back from \(copy.path); what stood there is kept as \(torn)")
    }
    return true
  }

  /// Lists what the file lacks; false if that is nothing.
  private func list(in world: World) throws -> Bool {
    let reading = try world.openProject(path, readOnly: true).readJournal()
    if let note = reading?.damage { world.console.complain(note) }
    let lacking = reading?.lacking ?? []
    for entry in lacking {
      let by = entry.by.isEmpty ? "somebody" : entry.by
      try world.console.say(line: "\(entry.at.date) \(entry.at.clock)  \(by)  \(entry.words)")
    }
    if lacking.isEmpty {
      try world.console.say(line: "\(path): has every edit of the journal")
    } else if !apply {
      try world.console.say(
        line: "\(counted(lacking.count, "edit")) not in the file; bring back with: "
          + "tandem recover \(ShellWord.path(path)) --apply"
      )
    }
    return !lacking.isEmpty
  }
}
