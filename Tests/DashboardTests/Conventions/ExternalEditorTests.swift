import Glibc
import Programme
import Records
import Terminal
import TestSupport
import Testing

@testable import Dashboard

@Suite("Convention “long text”: the editor of $VISUAL or $EDITOR", .serialized) struct ExternalEditorTests {
  private func with<Result>(
    editor: String, in variable: String = "VISUAL", _ body: () throws -> Result
  ) rethrows -> Result {
    let before = unsafe getenv(variable).map { unsafe String(cString: $0) }
    unsafe setenv(variable, editor, 1)
    defer { if let before { unsafe setenv(variable, before, 1) } else { unsafe unsetenv(variable) } }
    return try body()
  }

  @Test func `VISUAL goes before EDITOR, and an empty one counts for nothing`() {
    with(editor: "sed -i s/text/editor/", in: "EDITOR") {
      #expect(with(editor: "sed -i s/text/visual/") { ExternalEditor.edit("text") } == .text("visual"))
      #expect(with(editor: " ") { ExternalEditor.edit("text") } == .text("editor"))
    }
  }

  @Test func `the editor's options are its own, and line breaks at the end are not the text's`() {
    #expect(with(editor: "sed -i s/old/new/") { ExternalEditor.edit("an old text") } == .text("an new text"))
  }

  @Test(arguments: [("false", "ended with an error (1)"), ("no-such-editor-here", "is not found")])
  func `an editor that fails says how`(editor: String, words: String) {
    guard case .failed(let why, let path) = with(editor: editor, { ExternalEditor.edit("text") }) else {
      return #expect(Bool(false), "it did not fail")
    }
    #expect(why.contains(words) && path == nil)
  }

  @Test func `what was written before the editor failed is kept`() throws {
    let outcome = with(editor: "f() { echo more >> \"$1\"; return 3; }; f") { ExternalEditor.edit("text") }
    guard case .failed(_, let path) = outcome else { return #expect(Bool(false), "\(outcome)") }
    #expect(try TestFile.read(try #require(path)) == Array("text\nmore\n".utf8))
  }

  @Test func `a file emptied is an empty text, one that is no UTF-8 is refused and kept`() throws {
    #expect(with(editor: "truncate -s 0") { ExternalEditor.edit("text") } == .text(""))
    let outcome = with(editor: "f() { printf '\\377' > \"$1\"; }; f") { ExternalEditor.edit("text") }
    guard case .failed(let why, let path) = outcome else { return #expect(Bool(false), "\(outcome)") }
    #expect(why.contains("UTF-8") && path != nil)
  }
}
