import JSONText
import Programme
import ProjectStore
import Records
import Testing

@testable import Commands

@Suite("What commands take from around them") struct EnvironmentTests {
  @Test func `The author is git's, told by the environment first`() {
    #expect(Author.name { $0 == "GIT_AUTHOR_NAME" ? "  R.  Singh\n" : nil } == "R. Singh")
    #expect(!Author.name { _ in nil }.isEmpty)
  }

  @Test func `A moment keeps its time of day on another day`() throws {
    let moment = try #require(Instant("2026-11-10T23:30:00+02:00"))
    let day = try #require(CalendarDate("2026-01-31"))
    #expect(moment.moved(to: day).description == "2026-01-31T23:30:00+02:00")
    #expect(moment.moved(to: day).date == day)
  }

  @Test(arguments: [
    ("a.tandem.json", "a.tandem.json"), ("my file", "'my file'"), ("it's", "'it'\\''s'"), ("", "''"),
    ("$(rm)", "'$(rm)'"), ("straße/x", "straße/x"),
  ])
  func `A word is quoted where a shell would take it apart`(_ word: String, _ quoted: String) {
    #expect(ShellWord.quoted(word) == quoted)
  }

  @Test func `A fault of the output is not lost behind an error that is said after it`() {
    let console = Console(output: { (_) throws(OutputFault) in throw .failed("full") }) { (_) throws(OutputFault) in }
    #expect(throws: OutputFault.failed("full")) {
      try console.say("result")
      console.complain("note")
      try console.flush()
    }
  }

  @Test func `Text is made safe line by line, data by the escapes of JSON`() throws {
    var output: [UInt8] = []
    let console = Console(output: { (bytes) throws(OutputFault) in output += bytes }) { (_) throws(OutputFault) in }
    try console.say("a\u{1B}[2J\tb\nc\u{202E}")
    try console.say(.string("\u{1B}"))
    try console.flush()
    #expect(String(decoding: output, as: UTF8.self) == "a␛[2J b\nc·\n\"\\u001b\"\n")
  }
}
