import Terminal
import Testing

@testable import Dashboard
import Text

@Suite struct PathTextTests {
  @Test(arguments: [
    (80, "full: /srv/shared/office/plan.json"), (31, "full: …/shared/office/plan.json"),
    (30, "full: …/office/plan.json"), (24, "full: …/office/plan.json"), (17, "full: …/plan.json"), (16, "full"),
    (3, "full"), (0, "full"),
  ])
  func `the path behind a text loses its folders from the left, then all of it`(columns: Int, words: String) {
    #expect(PathText.following("full", "/srv/shared/office/plan.json", in: columns) == words)
    #expect(TextWidth.columns(words) <= max(columns, 4))
  }
}
