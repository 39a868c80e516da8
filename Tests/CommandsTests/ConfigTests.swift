import Testing

@testable import Commands

@Suite("Convention “config”") struct ConfigTests {
  @Test func `tandem paths prints where everything is kept`() {
    let stage = Stage()
    stage.variables["XDG_CONFIG_HOME"] = "/somewhere/config"
    let result = stage.run("paths")
    #expect(result.code == 0 && result.errors == "")
    #expect(result.output.contains("configuration  /somewhere/config/tandem/config.json\n"), "\(result.output)")
    #expect(result.output.contains("themes         /somewhere/config/tandem/themes\n"), "\(result.output)")
    #expect(result.output.contains("journals       ") && result.output.contains("/crash.log\n"), "\(result.output)")
    stage.variables["XDG_CONFIG_HOME"] = nil
    stage.variables["HOME"] = nil
    #expect(stage.run("paths").output.contains("nowhere: HOME is not set"))
  }

  @Test func `What is wrong in the configuration is said with where all of it is listed`() throws {
    let stage = Stage.withSample()
    stage.configurationName = "config.json"
    stage.write("{\"name\": 3,\n\"theme\": 4,\n\"sort\": 5}", to: "config.json")
    let errors = stage.run("show", "DIR/a.tandem.json").errors
    #expect(errors.hasPrefix("warning: DIR/config.json:1:10: "), "\(errors)")
    #expect(errors.hasSuffix("(and 2 more); to see all: tandem check DIR/config.json\n"), "\(errors)")
    let all = stage.run("check", "DIR/config.json")
    #expect(all.code == 1 && all.output == "")
    for line in 1...3 { #expect(all.errors.contains("DIR/config.json:\(line):"), "\(all.errors)") }
    #expect(stage.run("check", "--json", "DIR/config.json").output.contains("\"ok\": false"))
    stage.write("{\"name\": \"Ada\"}", to: "config.json")
    #expect(stage.run("check", "DIR/config.json") == Consequence(output: "DIR/config.json: ok\n"))
  }
}
