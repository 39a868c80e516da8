import Insight
import Programme
import Records
import Terminal
import Testing

@testable import Dashboard

@Suite("Convention “/ filter, n N”: which roadblocks are shown, in which order") struct FilterTests {
  private func shown(_ scene: Scene) -> [Roadblock] {
    scene.session.open.map { open in open.shown.map { open.project.roadblocks[$0] } } ?? []
  }

  @Test(arguments: [Size(width: 120, height: 40), Size(width: 80, height: 24), Size(width: 60, height: 20)])
  func `a filter narrows while it is typed and the title counts what is left`(size: Size) throws {
    let scene = try Scene(width: size.width, height: size.height)
    let all = shown(scene).count
    scene.type("/data")
    let left = shown(scene)
    #expect(!left.isEmpty && left.count < all)
    #expect(left.contains { $0.title.contains("Data") })
    #expect(scene.text.contains("\(left.count) of \(all)"))
    scene.press(.enter)
    #expect(scene.session.overlay == nil && shown(scene) == left)
    #expect(scene.text.contains("\(left.count) of \(all)"))
  }

  @Test func `however long the filter, its count is seen`() throws {
    let scene = try Scene(width: 40, height: 20)
    scene.type("/a very long filter that no roadblock will ever fit")
    #expect(scene.text.contains("0 of 23"))
  }

  /// What n and N are for where a search only marks its matches: here the list holds nothing else, and n raises.
  @Test func `in a narrowed list every step goes to a match, and the title counts them`() throws {
    let scene = try Scene()
    scene.type("/data")
    scene.press(.enter)
    let open = try #require(scene.session.open)
    let count = open.count(.roadblocks)
    #expect(count > 1 && scene.text.contains("\(count) of \(open.insight.roadblocks.open)"))
    var seen: Set<ID<Roadblock>> = []
    for _ in 0..<count {
      seen.insert(try scene.roadblock.id)
      scene.press(.down)
    }
    #expect(seen.count == count)
  }

  @Test func `Esc clears a filter, while it is typed and later`() throws {
    let scene = try Scene()
    let all = shown(scene)
    scene.type("/data")
    scene.press(.escape)
    #expect(shown(scene) == all && scene.session.overlay == nil)
    scene.type("/data")
    scene.press(.enter, .escape)
    #expect(shown(scene) == all && scene.notice == "filter cleared")
  }

  @Test func `a filter can be taken up again and changed`() throws {
    let scene = try Scene()
    scene.type("/data")
    scene.press(.enter)
    let some = shown(scene).count
    scene.type("/ protection")
    #expect(shown(scene).count < some)
    #expect(scene.rows.last?.contains("data protection") == true)
  }

  @Test(arguments: [
    "DATA protection", "protection data", "  data   protection  ", "rb-pj2r", "okafor", "CRITICAL ours",
  ])
  func `words are found in any order, in any case, in any of the fields`(words: String) throws {
    let scene = try Scene()
    scene.type("/")
    scene.session.handle(.paste(words))
    #expect(shown(scene).contains { $0.title.hasPrefix("Data protection") })
    #expect(shown(scene).count < 10)
  }

  @Test func `a word is found by the partner's name and by the milestone held up`() throws {
    let scene = try Scene()
    scene.type("/tarnwick")
    #expect(shown(scene).allSatisfy { $0.partner == ID("TARNWICK") })
    scene.press(.control("u"))
    scene.type("go-live")
    #expect(!shown(scene).isEmpty && shown(scene).allSatisfy { $0.blocks.contains(ID("GO-LIVE")) })
  }

  @Test(arguments: [
    ("", "anything", true), ("fee", "Harbour fees", true), ("FEES", "harbour fees", true), ("fees", "fee", false),
    ("ärger", "Ärger am Kai", true), ("am kai", "Ärger am Kai", true), ("straße", "STRASSE", false),
    ("é", "cafe", false),
    ("kai", "Ä", false), ("quay", "", false),
  ]) func `a word is looked for whatever the case of its letters`(word: String, text: String, occurs: Bool) {
    #expect(FilterWord(word).occurs(in: text) == occurs)
  }

  @Test func `nothing found says so, and which key leads on`() throws {
    let scene = try Scene()
    scene.type("/zeppelin")
    #expect(shown(scene).isEmpty)
    #expect(scene.text.contains("No roadblock fits “zeppelin”."))
    scene.press(.enter)
    scene.type("s")
    #expect(scene.session.overlay == nil && scene.notice?.contains("select a roadblock") == true)
  }

  @Test func `a filter keeps the selected roadblock where it can`() throws {
    let scene = try Scene()
    scene.press(.down)
    let selected = try scene.roadblock
    scene.type("/migration")
    #expect(try scene.roadblock.id == selected.id)
    scene.press(.escape)
    #expect(try scene.roadblock.id == selected.id)
  }

  @Test(arguments: RoadblockOrder.allCases) func `sorting keeps the selected roadblock selected and in sight`(
    order: RoadblockOrder
  ) throws {
    let scene = try Scene(width: 80, height: 24)
    scene.press(.down, .down, .down, .down)
    let selected = try scene.roadblock
    scene.type("S")
    scene.type(String(order.letter))
    #expect(scene.session.overlay == nil && scene.session.open?.selection.order == order)
    #expect(try scene.roadblock.id == selected.id)
    #expect(scene.rows.contains { $0.contains("▌") && $0.contains(selected.title.prefix(12)) })
    let rows = shown(scene)
    #expect(zip(rows, rows.dropFirst()).allSatisfy { !order.precedes($1, $0, on: Scene.today) })
    #expect(Set(rows.map(\.id)) == Set(Scene.example.roadblocks.filter(\.status.isOpen).map(\.id)))
  }

  @Test(arguments: RoadblockOrder.allCases) func `an order is a strict one`(order: RoadblockOrder) {
    let sample = Scene.example.roadblocks.prefix(25)
    for one in sample {
      #expect(!order.precedes(one, one, on: Scene.today))
      for other in sample where order.precedes(one, other, on: Scene.today) {
        #expect(!order.precedes(other, one, on: Scene.today))
        #expect(
          sample.allSatisfy { !order.precedes(other, $0, on: Scene.today) || order.precedes(one, $0, on: Scene.today) })
      }
    }
  }

  @Test func `the chooser of orders starts at the present one and can be left`() throws {
    let scene = try Scene()
    scene.type("Sa")
    scene.type("S")
    scene.press(.enter)
    #expect(scene.session.open?.selection.order == .age)
    scene.type("S")
    scene.press(.down, .down, .up, .enter)
    #expect(scene.session.open?.selection.order == .due)
    scene.type("Sj")
    scene.press(.escape)
    #expect(scene.session.overlay == nil && scene.session.open?.selection.order == .due)
  }

  @Test func `closed roadblocks are shown and hidden again`() throws {
    let scene = try Scene()
    let open = shown(scene)
    scene.type("c")
    #expect(shown(scene).count == Scene.example.roadblocks.count)
    #expect(scene.text.contains("with closed"))
    scene.type("c")
    #expect(shown(scene) == open)
  }

  @Test func `closed roadblocks are sorted by the age that the list shows`() throws {
    let scene = try Scene()
    scene.type("cSa")
    let ages = shown(scene).map { $0.age(on: Scene.today) ?? -1 }
    #expect(ages == ages.sorted(by: >))
    #expect(shown(scene).contains { !$0.status.isOpen })
  }

  @Test func `equal roadblocks stand in the order of the file`() {
    var project = Project(name: "Locks")
    project.roadblocks = (0..<40).map { number in
      var roadblock = Roadblock()
      roadblock.id = ID("RB-\(number)")
      roadblock.title = "Same"
      return roadblock
    }
    for order in RoadblockOrder.allCases {
      #expect(RoadblockSelection(order: order).places(in: project, on: Scene.today) == Array(0..<40))
    }
  }
}
