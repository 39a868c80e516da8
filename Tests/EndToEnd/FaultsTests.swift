import Testing

/// The short form of `Tests/Faults/run`, on the program that was built along with these tests.
@Suite("Faults") struct FaultsTests {
  /// The command, beside the folder of this file.
  private static let command: String = {
    let folders = #filePath.split(separator: "/").dropLast(2)
    return "/" + folders.joined(separator: "/") + "/Faults/run"
  }()

  @Test(
    "an edit that the program acknowledged survives errors, kills, bad disks and other writers",
    .enabled(
      if: (try? Subprocess.run(["python3", "--version"]))?.status == 0,
      "python3 is not installed: apt-get install -y python3"),
    .timeLimit(.minutes(10)))
  func nothingLost() throws {
    let result = try Subprocess.run([Self.command, "--short", "--program", Program.path])
    // The report is printed in any case: it names what could not be tried on this machine.
    print(result.output)
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains(" faults tried, 0 edits lost"))
  }
}
