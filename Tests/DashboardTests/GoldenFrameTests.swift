import Insight
import JSONText
import Programme
import Records
import Terminal
import Testing

@testable import Dashboard
@testable import ProjectStore

/// A screen by name, and how to come to it from a fresh session.
private struct Picture: Sendable, CustomTestStringConvertible {
  let name: String
  var project: Project?
  let prepare: @Sendable (Scene) throws -> Void

  var testDescription: String { name }
}

private func page(_ name: String, _ subject: @escaping @Sendable (Project) throws -> ItemReference) -> Picture {
  Picture(name: name) { scene in
    scene.session.pages = [Page(subject: .record(try subject(scene.project)))]
  }
}

private func part(_ name: String, _ part: PartnerPart, of partner: String, _ keys: Key...) -> Picture {
  Picture(name: name) { scene in
    scene.show(.part(part, of: ID(partner)))
    for key in keys { scene.press(key) }
  }
}

private func zoomed(_ pane: PaneID) -> Picture {
  Picture(name: pane.title.lowercased()) { scene in
    scene.session.overview.focus = pane
    scene.session.overview.isZoomed = true
  }
}

private func keys(_ name: String, _ keys: Key...) -> Picture {
  Picture(name: name) { scene in for key in keys { scene.press(key) } }
}

/// The form of a new round of a partner that was reviewed a quarter ago.
private func round(_ name: String, _ prepare: @escaping @Sendable (Scene) throws -> Void) -> Picture {
  Picture(name: name, project: Scene.quarterLater) { scene in
    scene.session.pages = [Page(subject: .record(.part(.scorecard, of: ID("TARNWICK"))))]
    scene.type("v")
    try prepare(scene)
  }
}

private let brokenText = """
  {
    "format": "tandem/project",
    "version": 1,
    "programme": { "id": "harbour", "name": "Harbour lights" },
    "roadblocks": [
      { "id": "RB-2222", "titel": "No crane before spring", "severity": "hgih" },
      { "id": "RB-2222", "title": "Two lamps share one number" }
    ]
  }
  """

private func brokenFile(_ path: String) -> StoreError {
  do throws(ProjectFileProblems) {
    _ = try ProjectFile.read(Array(brokenText.utf8))
    return .vanished(path: path)
  } catch {
    return .unparsable(path: path, problems: error.problems, bytes: Array(brokenText.utf8))
  }
}

private let pictures: [Picture] = [
  Picture(name: "overview") { _ in },
  Picture(name: "conflicts", project: Scene.mergedExample) { $0.type("C") },
  Picture(name: "deciding", project: Scene.mergedExample) { scene in
    scene.type("C")
    scene.press(.enter)
  },
  zoomed(.programme), zoomed(.partners), zoomed(.roadblocks),
  page("roadblock") { .roadblock(try #require($0.roadblocks.first { $0.status.isOpen && $0.events.count > 3 }).id) },
  page("partner") { .partner(try #require($0.partners.first { $0.scorecard != nil }).id) },
  part("practices", .practices, of: "TARNWICK"), part("selection", .selection, of: "ANALYTICS"),
  part("contract", .contract, of: "TARNWICK"), part("governance", .governance, of: "TARNWICK"),
  part("absent-part", .governance, of: "ANALYTICS"),
  page("steps") { _ in .steps },
  part("answering", .practices, of: "TARNWICK", .enter), part("moving-on", .practices, of: "TARNWICK", .character(">")),
  Picture(name: "scoring-bid") { scene in
    scene.show(.part(.selection, of: ID("ANALYTICS")), at: Scene.bid("ORRINSIDE"))
    scene.type("b")
    scene.press(.enter)
    scene.type("34")
  },
  page("scorecard") { _ in .part(.scorecard, of: ID("TARNWICK")) },
  page("scorecard-one-side") { _ in .part(.scorecard, of: ID("SKERRYMOOR")) },
  page("scorecard-empty") { .part(.scorecard, of: try #require($0.partners.first { $0.scorecard == nil }).id) },
  page("dimension") { _ in .dimension("openness", of: ID("TARNWICK")) },
  page("review") { .record(try #require(Scene.latestRound(of: "TARNWICK", in: $0))) },
  round("round") { _ in },
  round("round-half") { scene in
    scene.type("4253e")
    scene.type("Two slips, both said a month ahead")
  },
  round("round-other-side") { scene in
    scene.press(.tab)
    scene.type("44")
  },
  round("round-leaving") { scene in
    scene.type("44")
    scene.press(.escape)
  },
  Picture(name: "reply") { scene in
    scene.session.pages = [Page(subject: .record(.part(.scorecard, of: ID("TARNWICK"))))]
    scene.type("V")
  },
  page("milestone") { _ in .milestone(ID("GO-LIVE")) },
  page("outcome") { .outcome(try #require($0.programme.outcomes.first).id) },
  page("area") { _ in .area(.commercials, nil) },
  Picture(name: "area-empty", project: Project(name: "Lighthouse automation")) { $0.show(.area(.clarity, nil)) },
  page("settings") { _ in .settings },
  page("anchors") { _ in .record(Path.dimensions + .id("openness")) },
  page("money") { _ in .money },
  page("team") { _ in .team },
  page("programme-page") { _ in .programme },
  keys("findings", .character("f")),
  keys("ahead", .character("l")),
  keys("ahead-ages", .character("l"), .tab, .tab),
  keys("ahead-weeks", .character("l"), .tab, .tab, .tab, .tab),
  keys("ahead-slips", .character("l"), .backTab),
  Picture(name: "ahead-empty", project: Project(name: "Lighthouse automation")) { $0.type("l") },
  page("slipped-never") { _ in .milestone(ID("ACCESS-AUDIT")) },
  keys("activity", .character("a")),
  keys(
    "activity-filtered", .character("a"), .character("/"), .character("b"), .character("r"), .character("a"), .enter),
  Picture(name: "activity-empty", project: Project(name: "Lighthouse automation")) { $0.type("a") },
  keys("rules", .character("R"), .down, .down, .down),
  Picture(name: "rules-tuned", project: Scene.tunedExample) { $0.press(.character("R"), .end) },
  keys("rules-prompt", .character("R"), .end, .enter, .character("x")),
  Picture(name: "portfolio") { scene in
    let entries = [
      PortfolioEntry(
        path: "programmes/broken.tandem.json", outcome: .failure(brokenFile("programmes/broken.tandem.json"))),
      PortfolioEntry(path: "programmes/new.tandem.json", outcome: .success(Project(name: "Lighthouse automation"))),
      PortfolioEntry(path: "programmes/waterways.tandem.json", outcome: .success(Scene.example)),
    ]
    scene.session.enter(
      .portfolio(OpenPortfolio(Portfolio(folder: "programmes", entries: entries), today: Scene.today)))
  },
  Picture(name: "diagnostic") { scene in
    scene.session.enter(.diagnostic(path: "broken.tandem.json", error: brokenFile("broken.tandem.json")))
  },
  keys("help", .character("?")),
  keys("help-filtered", .character("?"), .character("/"), .character("d"), .character("u"), .character("e")),
  keys("status", .character("s")),
  keys("status-set", .character("s"), .character("w"), .tab, .character("D"), .character("P"), .character("O")),
  keys("form", .character("e"), .tab, .tab, .tab),
  keys("form-error", .character("n"), .tab, .tab, .character("n"), .character("o"), .character("b")),
  keys("prompt", .character("o")),
  keys(
    "prompt-error", .character("d"), .control("u"), .character("s"), .character("o"), .character("o"), .character("n")),
  keys("sort", .character("S")),
  keys("filter", .character("/"), .character("d"), .character("a"), .character("t"), .character("a")),
  keys("notice", .character("+"), .character("+"), .character("2"), .character("s")),
  Picture(name: "empty", project: Project(name: "Lighthouse automation")) { _ in },
]

/// The size in which every screen is recorded whole.
private let wide = Size(width: 120, height: 40)

/// Where a screen is arranged otherwise than at 120×40.
///
/// The rule: a screen is recorded in another size only if something else happens to it there than that text wraps or is
/// clipped, and of the screens to which the same happens one is recorded. A new page so has one golden.
private let arranged: [Size: Set<String>] = [
  // The panes stand one over another; the portfolio has lost a column.
  Size(width: 80, height: 24): ["overview", "portfolio"],
  Size(width: 60, height: 20): [
    // One pane under a line of tabs; tables without their columns of lesser weight: of a pane, a list, the portfolio.
    "overview", "partners", "rules", "portfolio",
    // Pages: heads of columns in two lines, a cell under its row, no columns at all, rows of the look-ahead.
    "scorecard", "team", "money", "ahead",
    // A chart drawn narrower, the header beside conflicts, what a diagnostic quotes.
    "ahead-weeks", "conflicts", "diagnostic",
    // Popups as high as the screen, whose help or error wraps; a prompt with its error.
    "help", "form-error", "round", "prompt-error",
  ],
]

@Suite struct GoldenFrameTests {
  @Test(arguments: pictures) private func `every screen looks as recorded`(picture: Picture) throws {
    try check(picture, wide)
  }

  @Test(arguments: arranged.flatMap { size, names in names.map { (size, $0) } })
  private func `a screen that is arranged otherwise in a smaller terminal looks as recorded`(
    size: Size, name: String
  ) throws {
    try check(#require(pictures.first { $0.name == name }), size)
  }

  @Test func `every recorded frame is one that a test draws`() throws {
    let drawn =
      pictures.map { GoldenFrame.file($0.name, wide) } + [GoldenFrame.file("ahead-ascii", wide)]
      + arranged.flatMap { size, names in names.map { GoldenFrame.file($0, size) } }
    #expect(try GoldenFrame.recorded() == Set(drawn))
  }

  private func check(_ picture: Picture, _ size: Size) throws {
    let scene = try Scene(picture.project, width: size.width, height: size.height)
    try picture.prepare(scene)
    try GoldenFrame.check(scene.session.frame(), picture.name)
  }
}
