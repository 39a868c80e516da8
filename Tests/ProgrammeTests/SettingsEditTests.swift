import FoundationEssentials
import Programme
import Records
import Testing

@Suite struct SettingsEditTests {
  @Test func `a threshold is set in a file without settings, changed, and given back`() throws {
    var project = Project(name: "Locks")
    let before = project
    let first = try Edit.threshold("planning.cost", 6, in: project)
    #expect(first.title == "threshold planning.cost: as built in → 6")
    try first.apply(to: &project)
    #expect(project.settings?.thresholds["planning.cost"] == 6)
    try Edit.threshold("planning.cost", 7, in: project).apply(to: &project)
    let last = try Edit.threshold("planning.cost", nil, in: project)
    #expect(last.title == "threshold planning.cost: 7 → as built in")
    try last.apply(to: &project)
    #expect(project.settings?.thresholds.isEmpty == true)
    try first.inverse.apply(to: &project)
    #expect(project == before)
  }

  @Test func `a rule is off by a word in the file, and on by none`() throws {
    var project = Project(name: "Locks")
    try Edit.rule("delivery.stale", isOn: false, in: project).apply(to: &project)
    #expect(project.settings?.rules["delivery.stale"] == false)
    try Edit.rule("delivery.stale", isOn: true, in: project).apply(to: &project)
    #expect(project.settings?.rules.isEmpty == true)
  }

  @Test(arguments: Dimension.standard.indices)
  func `a standard dimension that is changed or removed leaves the others counting in their order`(index: Int) throws {
    let before = Project(name: "Locks")
    let old = Dimension.standard[index]
    let list = Path([.member("settings")]) + "dimensions"
    let place = list + .id(old.id.text)
    var new = old
    new.title = "Nine lives"
    let change = try Edit.changing(place, from: old, to: new, in: before, by: .tester)
    var project = before
    try change.apply(to: &project)
    #expect(project.dimensions == Dimension.standard.map { $0 == old ? new : $0 })
    try change.inverse.apply(to: &project)
    #expect(project == before)
    let removal = try Edit.removing(place, in: before)
    try removal.apply(to: &project)
    #expect(project.dimensions == Dimension.standard.filter { $0 != old })
    try removal.inverse.apply(to: &project)
    #expect(project == before)
  }

  @Test func `what is so already is no edit`() {
    let project = Project(name: "Locks")
    #expect(throws: EditProblem.self) { try Edit.threshold("planning.cost", nil, in: project) }
    #expect(throws: EditProblem.self) { try Edit.rule("delivery.stale", isOn: true, in: project) }
  }
}
