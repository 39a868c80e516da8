import Settings
import Testing

@Suite struct UserFoldersTests {
  private func folders(_ variables: [String: String]) -> UserFolders { UserFolders { variables[$0] } }

  @Test func `The XDG folders are used, on every system, and a relative one is ignored`() {
    #expect(folders(["HOME": "/h"]).configurationFile == "/h/.config/tandem/config.json")
    #expect(folders(["HOME": "/h", "XDG_CONFIG_HOME": "/c"]).configurationFile == "/c/tandem/config.json")
    #expect(folders(["HOME": "/h", "XDG_CONFIG_HOME": "c"]).themes == "/h/.config/tandem/themes")
    #expect(folders([:]).configuration == nil)
  }
}
