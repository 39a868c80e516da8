import JSONText
import Programme
import Records
import Testing

/// Nothing that a file says reaches an output as a control, a hidden character or a change of direction.
@Suite struct OutputSafetyLaws {
  /// Several hostile texts in one, so that every command meets all of them in few projects.
  private static let bundles: [String] = stride(from: 0, to: HostileText.all.count, by: 48).map { start in
    HostileText.all[start..<min(start + 48, HostileText.all.count)].joined(separator: " ")
  }

  private static let commands = [
    ["show", "DIR/h.tandem.json"], ["show", "DIR/h.tandem.json", "programme"],
    ["show", "DIR/h.tandem.json", "partners"], ["show", "DIR/h.tandem.json", "roadblocks"],
    ["show", "DIR/h.tandem.json", "findings"], ["show", "DIR/h.tandem.json", "roadblocks", "--plain"],
    ["show", "DIR/h.tandem.json", "partners", "--plain"], ["show", "DIR/h.tandem.json", "findings", "--json"],
    ["show", "DIR/h.tandem.json", "roadblock", "no such id"], ["show", "DIR"], ["show", "DIR", "--plain"],
    ["show", "DIR", "--json"], ["check", "DIR/h.tandem.json"], ["check", "--json", "DIR/h.tandem.json"],
    ["roadblock", "list", "DIR/h.tandem.json"], ["roadblock", "list", "DIR/h.tandem.json", "--json"],
    ["record", "list", "DIR/h.tandem.json", "roadblocks"],
    ["record", "list", "DIR/h.tandem.json", "partners", "--json"],
    ["record", "show", "DIR/h.tandem.json", "programme"], ["record", "show", "DIR/h.tandem.json", "no such id"],
    ["record", "show", "DIR/h.tandem.json", "roadblocks/no such id", "--json"],
    ["record", "remove", "DIR/h.tandem.json", "programme"],
    ["export", "DIR/h.tandem.json", "--format", "markdown"], ["export", "DIR/h.tandem.json", "--format", "text"],
    ["export", "DIR/h.tandem.json", "--format", "json", "--since", "2026-01-01"],
  ]

  @Test(arguments: bundles) func `no output carries what a file hides`(text: String) throws {
    let stage = Stage()
    stage.write(HostileText.project(text).printed(), to: "h.tandem.json")
    for command in OutputSafetyLaws.commands {
      let result = stage.run(command)
      #expect(HostileText.found(in: result.output) == nil, "\(command)")
      #expect(HostileText.found(in: result.errors) == nil, "\(command)")
      #expect(!(result.output + result.errors).isEmpty, "\(command)")
    }
    let ids = stage.project("h.tandem.json")
    for command in [
      ["show", "DIR/h.tandem.json", "roadblock", ids.roadblocks[0].id.text],
      ["show", "DIR/h.tandem.json", "partner", ids.partners[0].id.text],
      ["show", "DIR/h.tandem.json", "roadblock", ids.roadblocks[0].id.text, "--plain"],
    ] {
      let result = stage.run(command)
      // A NUL ends an argument of a real command line, but not one of these.
      #expect(result.code == 0, "\(result.errors)")
      #expect(HostileText.found(in: result.output) == nil, "\(command)")
    }
  }

  @Test(arguments: bundles) func `diagnostics of a broken file carry nothing either`(text: String) {
    let stage = Stage()
    let value = JSONValue.string(text).printed(.compact)
    let quoted = String(decoding: value, as: UTF8.self)
    let raw = text.replacing("\"", with: "").replacing("\\", with: "")
    for content in [
      "{\"format\": \"tandem/project\", \"version\": 1, \"programme\": \(quoted)}",
      "{\"format\": \"tandem/project\", \"version\": 1, \"programme\": {\"id\": \"p\", \"name\": \"n\", \"start\": \(quoted)}}",
      "{\"format\": \(quoted)}", "{\"format\": \"tandem/project\", \(quoted): 1, \(quoted): 2}", "{ \(raw)", raw,
      "[\"\(raw)\" \(raw)]",
    ] {
      stage.write(Array(content.utf8), to: "h.tandem.json")
      for command in [
        ["check", "DIR/h.tandem.json"], ["check", "--json", "DIR/h.tandem.json"], ["show", "DIR/h.tandem.json"],
      ] {
        let result = stage.run(command)
        #expect(result.code == 1)
        #expect(HostileText.found(in: result.output) == nil)
        #expect(HostileText.found(in: result.errors) == nil)
      }
    }
  }

  @Test(arguments: ["\u{1B}[2J", "a\u{202E}b", "\u{9B}31m", "new\nline", "\u{E0041}\u{200B}"])
  func `names of files carry nothing either, there or not`(name: String) {
    let stage = Stage()
    stage.write(Array("{".utf8), to: "broken\(name).tandem.json")
    stage.write(Array(Stage.sample.utf8), to: "good\(name).tandem.json")
    for command in [
      ["check", "DIR/none\(name)"], ["show", "DIR/none\(name)"], ["export", "DIR/none\(name)", "--format", "text"],
      ["check", "DIR/broken\(name).tandem.json"], ["check", "--json", "DIR/broken\(name).tandem.json"],
      ["check", "DIR/good\(name).tandem.json"], ["check", "DIR"], ["show", "DIR"], ["show", "DIR", "--plain"],
      ["show", "DIR", "--json"], ["init", "DIR/new\(name)"], ["init", "DIR/new\(name)"],
      ["roadblock", "list", "DIR/none\(name)"], ["import", "issues", "DIR/none\(name)", "--into", "DIR/x"],
      ["export", "DIR/good\(name).tandem.json", "--format", "\(name)"], ["\(name)"],
      ["show", "DIR/good\(name).tandem.json", "\(name)"], ["roadblock", "update", "DIR/good\(name).tandem.json", name],
      ["record", "show", "DIR/good\(name).tandem.json", "GO-LIVE/\(name)"],
      ["record", "add", "DIR/good\(name).tandem.json", "milestones", name],
      ["record", "update", "DIR/good\(name).tandem.json", "GO-LIVE", "\(name)=\(name)"],
      ["record", "fields", name], ["record", "update", "DIR/good\(name).tandem.json", "GO-LIVE", "title=\(name)"],
      [
        "score", "DIR/good\(name).tandem.json", "ALDER", "--period", name, "--from", "partner", "--about", "partner",
        "\(name)=3", "openness=3",
      ],
    ] {
      let result = stage.run(command)
      #expect(HostileText.found(in: result.output) == nil, "\(command)")
      #expect(HostileText.found(in: result.errors) == nil, "\(command)")
    }
  }
}

extension Stage {
  fileprivate func write(_ bytes: [UInt8], to name: String) { write(String(decoding: bytes, as: UTF8.self), to: name) }
}
