import ProjectStore
import Testing

@Suite struct ProjectNameTests {
  @Test(arguments: [
    ("folder/harbour.tandem.json", "harbour"), ("/a/b/harbour.json", "harbour.json"), ("harbour", "harbour"),
    (".tandem.json", "Programme"), ("", "Programme"), ("a/b/", "b"),
  ])
  func `a new programme is called as its file is, without folders and ending`(path: String, name: String) {
    #expect(ProjectName.programme(at: path) == name)
  }
}
