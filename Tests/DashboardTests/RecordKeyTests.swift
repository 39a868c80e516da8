import Programme
import Records
import Terminal
import TestSupport
import Testing

@testable import Dashboard

@Suite struct RecordKeyTests {
  /// Every list of the example that a person can add to, apart from those whose every place is taken.
  private static let lists: [Path] = {
    func inside(_ record: any Record, at path: Path) -> [Path] {
      func look<R: Record>(_ record: R) -> [Path] {
        R.fields.flatMap { field -> [Path] in
          let list = path + field.name
          guard Project.recordType(at: list) != nil, list != .roadblocks, list != Path.project + "conflicts" else {
            return []
          }
          let first = record.records(in: field.name).first
          let place = first.map { list.path(of: $0, at: 0, isList: Project.holdsMany(list)) } ?? list
          let deeper = place.isLasting ? first.map { inside($0, at: place) } ?? [] : []
          return (Project.holdsMany(list) ? [list] : []) + deeper
        }
      }
      return look(record)
    }
    // A side scores a dimension once, and there are three levels of governance.
    let full: Set<String> = ["scores", "levels"]
    return inside(Scene.example, at: .project).filter { !full.contains($0.field) }
  }()

  /// Opens the page of the record that has the list, and selects the list's heading.
  private func scene(on list: Path) throws -> Scene {
    let scene = try Scene(height: 200)
    if list.owner == .project {
      scene.type("2")
      return scene
    }
    let place = list.owner
    let isPart = place.parts.count == 3 && !place.isElement && place.parts[0] == .member("partners")
    let owner = isPart ? Path(Array(place.parts.prefix(2))) : place
    var items = [ItemReference(place), ItemReference(owner)]
    // Some lists of a partner have a page to themselves.
    if case .partner(let id)? = items.first, let part = PartnerPart(rawValue: list.field) {
      items = [.part(part, of: id)]
    }
    for item in items {
      scene.session.pages = [Page(subject: .record(item))]
      scene.session.select(.list(list))
      scene.session.settle()
      if scene.session.target == .list(list) { return scene }
    }
    // A record inside another that has no page of its own shows on the page around it.
    let outer = list.owner.parent
    scene.session.pages = [Page(subject: .record(ItemReference(outer)))]
    scene.session.select(.list(list))
    scene.session.settle()
    #expect(scene.session.target == .list(list), "\(list) is on no page")
    return scene
  }

  /// Presses Enter until the form is content, typing a word, a number or a day wherever it stops.
  private func fill(_ scene: Scene, _ word: String = "X1") {
    for attempt in 0..<20 where scene.session.overlay != nil {
      scene.press(.enter)
      guard scene.session.overlay != nil, !scene.text.contains("Enter again") else { continue }
      scene.press(.control("u"))
      scene.type([word, "4", "2027-03-01"][attempt % 3])
    }
  }

  @Test func `the example has lists of every kind`() {
    let fields = Set(RecordKeyTests.lists.map(\.field))
    for field in [
      "partners", "confidence", "outcomes", "readings", "milestones", "forecasts", "periods", "team", "constraints",
      "practices", "accountabilities", "services", "measures", "checks", "assessments", "incentives", "reviews",
      "meetings", "actions", "feedback",
    ] { #expect(fields.contains(field), "\(field)") }
  }

  @Test(arguments: lists) func `a list is added to, and u gives the file back byte for byte`(list: Path) throws {
    let scene = try scene(on: list)
    let before = try TestFile.read(scene.path)
    let count = scene.project.records(in: list).count
    scene.type("n")
    if list.owner == .project { scene.type("p") }
    fill(scene, ["reviews", "assessments"].contains(list.field) ? "2025" : "X1")
    #expect(scene.session.overlay == nil, "\(list): \(scene.text)")
    #expect(try scene.saved.records(in: list).count == count + 1)
    scene.type("u")
    #expect(try TestFile.read(scene.path) == before)
  }

  @Test(arguments: lists.filter { !Scene.example.records(in: $0).isEmpty })
  func `an element is removed once that is said, and u brings it back`(list: Path) throws {
    let scene = try scene(on: list)
    let before = try TestFile.read(scene.path)
    let places = scene.project.paths(in: list)
    let place = try #require(places.last)
    if list.owner == .project {
      scene.press(.end)
    } else {
      scene.session.pages = [Page(subject: .record(ItemReference(place)))]
      scene.session.settle()
      scene.press(.end)
      scene.session.pages[0].target = nil
    }
    scene.session.askToRemove()
    #expect(scene.session.overlay != nil)
    scene.type(scene.project.references(to: place).isEmpty ? "y" : "c")
    if scene.session.overlay != nil {
      scene.type(try #require(scene.project.record(at: place)?.identity))
      scene.press(.enter)
    }
    #expect(try scene.saved.records(in: list).count == places.count - 1)
    scene.session.pages = []
    scene.type("u")
    #expect(try TestFile.read(scene.path) == before)
  }

  @Test func `Enter on a field changes it where it stands`() throws {
    let scene = try Scene()
    scene.session.pages = [Page(subject: .record(.milestone(ID("GO-LIVE"))))]
    scene.session.select(.field(Path.milestone(ID("GO-LIVE")), "owner"))
    scene.session.settle()
    scene.press(.enter, .control("u"))
    scene.type("Ines Carvalho")
    scene.press(.enter)
    #expect(try scene.saved.milestone(ID("GO-LIVE"))?.owner == "Ines Carvalho")
    #expect(scene.notice == "milestone GO-LIVE owner: Margaret Ashdown → Ines Carvalho")
  }

  @Test func `a forecast dated before the last is refused at its field, in words`() throws {
    let list = Path.milestone(ID("GO-LIVE")) + "forecasts"
    let scene = try scene(on: list)
    scene.type("n")
    scene.type("2027-05-01")
    scene.press(.backTab, .control("u"))
    scene.type("2026-01-05")
    scene.press(.enter)
    #expect(scene.text.contains("before the last forecast of 20 Oct 2026"))
    #expect(scene.editCount == 0)
  }

  @Test func `a doubt is said once and kept at the second Enter`() throws {
    let list = Path.partner(ID("TARNWICK")) + "governance" + "meetings"
    let scene = try scene(on: list)
    scene.type("n")
    scene.press(.tab, .control("u"))
    scene.type("+7")
    scene.press(.enter)
    #expect(scene.text.contains("lies ahead") && scene.text.contains("Enter again"))
    scene.press(.enter)
    #expect(scene.editCount == 1)
  }

  @Test func `moving down a page goes from row to row and scrolls over words`() throws {
    let scene = try Scene(width: 80, height: 24)
    scene.session.pages = [Page(subject: .record(.partner(ID("TARNWICK"))))]
    scene.session.settle()
    var seen: [PageTarget] = []
    for _ in 0..<300 {
      if let target = scene.session.target, seen.last != target { seen.append(target) }
      scene.press(.down)
    }
    let all = scene.session.pageLines.compactMap(\.target)
    var rows: [PageTarget] = []
    for target in all where rows.last != target { rows.append(target) }
    #expect(seen == rows)
  }
}
