import Glibc
import ProjectStore
import Testing

@Suite("Temporary files of killed processes")
struct StaleTemporariesTests {
  let desk: Desk
  /// A number that no process has.
  private let gone = Int32.max - 1

  init() throws { desk = try Desk() }

  private func leave(_ text: String, process: Int32, isOld: Bool = true) throws -> String {
    let name = ".\(Sample.name).tmp-\(process)-ABCDEFGH"
    try desk.folder.write(text, to: name)
    if isOld {
      var times = [timeval(tv_sec: 1000, tv_usec: 0), timeval(tv_sec: 1000, tv_usec: 0)]
      utimes(desk.folder.path(name), &times)
    }
    return name
  }

  @Test("A torn one, and one with a text that is known, are cleared away", arguments: ["{\"form", "", Sample.text])
  func cleared(text: String) throws {
    _ = try leave(text, process: gone)
    _ = try desk.open()
    #expect(desk.folder.names == [Sample.name])
  }

  @Test("One that a save here announced is cleared away")
  func announced() throws {
    let store = try desk.openForCommand()
    try store.perform(Sample.title("One", of: "RB-BBBB", in: store), at: Sample.moment)
    let text = try desk.text
    try store.perform(Sample.title("Two", of: "RB-BBBB", in: store), at: Sample.moment)
    _ = try leave(text, process: gone)
    _ = try desk.open()
    #expect(desk.folder.names == [Sample.name])
  }

  @Test("What somebody may have written is left, and so is what is new or belongs to a process that runs")
  func left() throws {
    let theirs = Sample.text.replacing("Road register", with: "Theirs")
    let name = try leave(theirs, process: gone)
    _ = try desk.open()
    #expect(desk.folder.names == [name, Sample.name])
    unlink(desk.folder.path(name))
    let names = [try leave("{", process: getpid()), try leave("{", process: gone, isOld: false)]
    _ = try desk.open()
    #expect(Set(desk.folder.names) == Set(names + [Sample.name]))
  }

  @Test("Opening to look at only clears nothing away")
  func readOnly() throws {
    let name = try leave("{", process: gone)
    _ = try ProjectStore.open(
      desk.folder.path(Sample.name), readOnly: true, options: StoreOptions(stateFolder: desk.stateFolder))
    #expect(desk.folder.names == [name, Sample.name])
  }
}
