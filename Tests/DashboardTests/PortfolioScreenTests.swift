import JSONText
import Programme
import Records
import Terminal
import TestSupport
import Testing

@testable import Dashboard

@Suite struct PortfolioScreenTests {
  private func portfolio() throws -> Scene {
    let example = String(decoding: Scene.example.encoded.printed(.file), as: UTF8.self)
    return try Scene(
      files: [
        "a.tandem.json": DiagnosticTests.mended, "b.tandem.json": DiagnosticTests.broken, "c.tandem.json": example,
      ],
      opening: "")
  }

  @Test func `a folder lists its projects with what is declared and what the records say`() throws {
    let scene = try portfolio()
    #expect(scene.text.contains("3 in this folder"))
    #expect(scene.rows.contains { $0.contains("Waterways Licensing Programme") && $0.contains("[R] watermelon") })
    #expect(scene.rows.contains { $0.contains("b.tandem.json") && $0.contains("unreadable") })
  }

  @Test func `Enter opens a project, Esc comes back to its row`() throws {
    let scene = try portfolio()
    scene.press(.down, .down, .enter)
    #expect(scene.project.programme.name == "Waterways Licensing Programme")
    scene.press(.enter, .escape, .escape)
    #expect(scene.session.contexts.first == .portfolio)
    #expect(scene.rows.contains { $0.contains("▌ Waterways") })
  }

  @Test func `Enter on a file that cannot be read says why, Esc comes back`() throws {
    let scene = try portfolio()
    scene.press(.down, .enter)
    #expect(scene.text.contains("This file cannot be shown"))
    scene.press(.escape)
    #expect(scene.session.contexts.first == .portfolio)
    #expect(scene.rows.contains { $0.contains("▌ b.tandem.json") })
  }

  @Test func `the list is narrowed by words, says how many of all, and Esc shows all again`() throws {
    let scene = try portfolio()
    scene.type("/waterways red")
    scene.press(.enter)
    #expect(scene.text.contains("1 of 3 · /waterways red"))
    #expect(scene.rows.contains { $0.contains("▌ Waterways") } && !scene.text.contains("b.tandem.json"))
    scene.press(.enter, .escape)
    #expect(scene.text.contains("1 of 3 · /waterways red"), "it is still narrowed after a project was open")
    scene.press(.escape)
    #expect(scene.notice == "filter cleared" && scene.text.contains("b.tandem.json"))
    #expect(scene.rows.contains { $0.contains("▌ Waterways") })
    scene.type("/nowhere")
    scene.press(.enter)
    #expect(scene.text.contains("No project fits “nowhere”") && scene.text.contains("Esc clears the filter"))
    scene.press(.enter)
    #expect(scene.session.contexts.first == .portfolio)
  }

  @Test func `S puts the projects in another order and keeps the selected one`() throws {
    let scene = try portfolio()
    scene.press(.end)
    scene.type("Se")
    #expect(scene.text.contains("by evidence ▾"))
    let rows = scene.rows
    let unreadable = try #require(rows.firstIndex { $0.contains("unreadable") })
    let red = try #require(rows.firstIndex { $0.contains("▌ Waterways") })
    #expect(unreadable < red)
    scene.type("r")
    #expect(scene.text.contains("by evidence ▾") && scene.rows.contains { $0.contains("▌ Waterways") })
  }

  @Test func `r lists the folder again`() throws {
    let scene = try portfolio()
    scene.type("G")
    try TestFile.write(DiagnosticTests.mended, to: scene.folder.path("b.tandem.json"))
    try TestFile.write(DiagnosticTests.mended, to: scene.folder.path("d.tandem.json"))
    scene.type("r")
    #expect(scene.text.contains("4 in this folder") && !scene.text.contains("unreadable"))
  }

  @Test func `a copy that a file service left is no project, but counted with the command that says more`() throws {
    let scene = try portfolio()
    try TestFile.write(DiagnosticTests.mended, to: scene.folder.path("a.tandem-LAPTOP.json"))
    scene.type("r")
    #expect(scene.text.contains("3 in this folder and 1 conflict copy: tandem check"))
    #expect(!scene.text.contains("LAPTOP"))
    scene.press(.home, .enter)
    #expect(scene.notice?.contains("OneDrive left") == true)
  }

  @Test func `what changes a project says that none is open`() throws {
    let scene = try portfolio()
    for key in ["u", "x"] {
      scene.type(key)
      #expect(scene.notice?.hasSuffix("open a project first") == true)
    }
  }

  @Test func `a click selects a project, twice opens it, the wheel moves`() throws {
    let scene = try portfolio()
    let row = try #require(scene.rows.firstIndex { $0.contains("Waterways") })
    scene.mouse(.press, 10, row)
    #expect(scene.rows[row].contains("▌"))
    scene.mouse(.wheelUp, 10, row)
    #expect(!scene.rows[row].contains("▌"))
    scene.mouse(.doublePress, 10, row)
    #expect(scene.project.programme.name == "Waterways Licensing Programme")
  }
}
