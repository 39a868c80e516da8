import Programme
import Records
import Terminal
import Testing

@testable import Dashboard

@Suite struct CommandTableLaws {
  /// A session on each kind of screen, by the contexts that apply there.
  static let screens: [(name: String, scene: @Sendable () throws -> Scene)] = [
    ("roadblocks", { try Scene() }),
    (
      "roadblock page",
      {
        let scene = try Scene()
        scene.press(.enter)
        return scene
      }
    ),
    (
      "scorecard page",
      {
        let scene = try Scene()
        scene.session.pages = [Page(subject: .record(.part(.scorecard, of: ID("TARNWICK"))))]
        scene.session.settle()
        return scene
      }
    ),
    (
      "findings",
      {
        let scene = try Scene()
        scene.type("f")
        return scene
      }
    ),
    (
      "look-ahead",
      {
        let scene = try Scene()
        scene.type("l")
        return scene
      }
    ),
    (
      "activity",
      {
        let scene = try Scene()
        scene.type("a")
        return scene
      }
    ),
    (
      "rules",
      {
        let scene = try Scene()
        scene.type("R")
        return scene
      }
    ),
    (
      "conflicts",
      {
        let scene = try Scene(Scene.mergedExample)
        scene.type("C")
        return scene
      }
    ),
    (
      "governance of a partner, on an action",
      {
        let scene = try Scene()
        scene.show(.part(.governance, of: ID("TARNWICK")))
        scene.press(.down, .down, .down, .down, .down)
        return scene
      }
    ),
    (
      "selection, on a bid",
      {
        let scene = try Scene()
        scene.show(.part(.selection, of: ID("ANALYTICS")), at: Scene.bid("VEXLEY"))
        return scene
      }
    ),
    ("portfolio", { try Scene(files: ["a.tandem.json": "", "b.tandem.json": "{"], opening: "") }),
    ("diagnostic", { try Scene(files: ["a.tandem.json": "{"], opening: "a.tandem.json") }),
    ("empty", { try Scene(Project(name: "Lighthouse automation")) }),
  ]

  @Test func `ids are unique`() {
    let ids = CommandTable.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: CommandContext.allCases) func `no two commands of a context share a key`(context: CommandContext) {
    let keys = CommandTable.all.filter { $0.context == context }.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: screens.indices) func `no key hides another command on any screen`(index: Int) throws {
    let contexts = try Self.screens[index].scene().session.contexts
    let commands = CommandTable.all.filter { contexts.contains($0.context) }
    for (key, sharing) in Dictionary(
      grouping: commands.flatMap { command in command.keys.map { ($0, command.id) } }, by: \.0)
    {
      #expect(sharing.count == 1, "\(key.name) on \(Self.screens[index].name): \(sharing.map(\.1))")
    }
  }

  @Test(arguments: CommandTable.all.map(\.id)) func `a command has a key and says in a sentence what it does`(
    id: String
  ) throws {
    let command = try #require(CommandTable.all.first { $0.id == id })
    #expect(!command.keys.isEmpty)
    #expect(command.keys.allSatisfy { !$0.name.isEmpty })
    #expect(command.sentence.first?.isUppercase == true)
    #expect(command.sentence.count > 8 && !command.sentence.hasSuffix("."))
    #expect(command.label == command.label.lowercased())
  }

  @Test(arguments: screens.indices) func `every command of a screen runs by each of its keys`(index: Int) throws {
    let scene = try Self.screens[index].scene()
    let fresh = scene.session
    for command in CommandTable.all where fresh.contexts.contains(command.context) {
      for key in command.keys {
        #expect(CommandTable.command(for: key, fresh)?.id == command.id)
        scene.session = fresh
        scene.press(key)
        #expect(scene.rows.count == fresh.size.height)
      }
    }
  }

  @Test func `every command belongs to some screen`() throws {
    let contexts = try Self.screens.reduce(into: Set<CommandContext>()) {
      $0.formUnion(try $1.scene().session.contexts)
    }
    #expect(CommandTable.all.allSatisfy { contexts.contains($0.context) })
  }

  @Test(arguments: screens.indices) func `a command that cannot be run says why and changes nothing`(index: Int) throws
  {
    let scene = try Self.screens[index].scene()
    let contexts = scene.session.contexts
    for command in CommandTable.all where contexts.contains(command.context) {
      guard let obstacle = command.obstacle(scene.session) else { continue }
      #expect(!obstacle.isEmpty)
      scene.press(command.keys[0])
      #expect(scene.notice?.hasSuffix(obstacle) == true)
      #expect(scene.session.overlay == nil && scene.session.takeRequests() == [])
      #expect(scene.editCount == 0)
    }
  }

  @Test func `a key without a command says so`() throws {
    let scene = try Scene()
    scene.type("Z")
    #expect(scene.notice == "Z does nothing here; ? shows what every key does")
  }

  @Test(arguments: screens.indices) func `whatever changes the project is marked as such`(index: Int) throws {
    let scene = try Self.screens[index].scene()
    let fresh = scene.session
    for command in CommandTable.all where fresh.contexts.contains(command.context) && !command.changesProject {
      scene.session = fresh
      scene.press(command.keys[0])
      #expect(scene.editCount == 0, "\(command.id)")
    }
  }
}
