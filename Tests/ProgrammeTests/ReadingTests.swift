import JSONText
import Programme
import Records
import TestSupport
import Testing

/// Faults in project files: each is found, placed and explained.
@Suite struct ReadingTests {
  @Test(arguments: ReadingFault.all) func `each fault has a code, its place, and a remedy`(fault: ReadingFault) throws {
    var problems: [JSONProblem] = []
    do throws(ProjectFileProblems) {
      let file = try ProjectFile.read(fault.bytes)
      #expect(fault.isRead, "it was read")
      problems = file.problems
      #expect(file.printed(file.project) == fault.bytes)
    } catch {
      #expect(!fault.isRead, "it was not read: \(error.problems)")
      problems = error.problems
    }
    #expect(problems.map(\.code) == [fault.code])
    let problem = try #require(problems.first)
    #expect(problem.severity == fault.severity)
    #expect(problem.range == fault.range)
    #expect(problem.remedy?.isEmpty == false)
    let all = [problem.message, problem.expected, problem.found, problem.remedy].compactMap(\.self).joined(
      separator: "\n")
    for words in fault.says { #expect(all.contains(words), "\(all)") }
    let shown = problem.text(path: "file", lines: JSONLines(fault.bytes))
    let before = fault.text[..<(fault.text.firstIndex(of: "⟦") ?? fault.text.startIndex)]
    let line = before.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      shown.hasPrefix("file:\(line.count):\((line.last?.unicodeScalars.count ?? 0) + 1): \(fault.severity.rawValue): "))
  }

  @Test func `an id given twice names both places`() throws {
    let text = ReadingFault.roadblock("\"severity\": \"high\"", more: ", { \"id\": \"RB-7K2M\", \"title\": \"U\" }")
    let error = #expect(throws: ProjectFileProblems.self) { try read(text) }
    let problem = try #require(error?.problems.first)
    let places = text.ranges(of: "\"RB-7K2M\"").map { text[..<$0.lowerBound].utf8.count }
    #expect(places.count == 2)
    #expect(problem.range.lowerBound == places.last)
    #expect(problem.related.map(\.range.lowerBound) == [places.first])
    #expect(problem.pointer == "/roadblocks/1/id")
  }

  @Test func `an id given thrice is told twice, both times with the first place`() throws {
    let copy = ", { \"id\": \"RB-7K2M\", \"title\": \"U\" }"
    let error = #expect(throws: ProjectFileProblems.self) {
      try read(ReadingFault.roadblock("\"severity\": \"high\"", more: copy + copy))
    }
    #expect(error?.problems.map(\.pointer) == ["/roadblocks/1/id", "/roadblocks/2/id"])
    #expect(Set(error?.problems.flatMap(\.related).map(\.range.lowerBound) ?? []).count == 1)
  }

  @Test func `the same id in two lists is no fault`() throws {
    let file = try read(
      ReadingFault.project(
        programme: "\"milestones\": [{ \"id\": \"A\", \"title\": \"T\" }]",
        rest:
          "\"partners\": [{ \"id\": \"A\", \"name\": \"N\" }], \"roadblocks\": [{ \"id\": \"A\", \"title\": \"T\" }]"))
    #expect(file.problems.isEmpty)
  }

  @Test func `several faults are told in one go, first place first, warnings among them`() throws {
    let error = #expect(throws: ProjectFileProblems.self) {
      try read(
        ReadingFault.project(
          programme: "\"start\": \"2026-13-01\", \"sumary\": \"x\", \"classification\": \"SECRET\"",
          rest: "\"roadblocks\": [{ \"id\": 4, \"status\": \"opn\" }], \"partners\": 3"))
    }
    let problems = try #require(error?.problems)
    #expect(
      problems.map(\.code) == [
        "no-such-date", "unknown-member", "unknown-word", "missing-member", "wrong-kind", "unknown-word", "wrong-kind",
      ])
    #expect(
      problems.map(\.pointer) == [
        "/programme/start", "/programme/sumary", "/programme/classification", "/roadblocks/0", "/roadblocks/0/id",
        "/roadblocks/0/status", "/partners",
      ])
    #expect(zip(problems, problems.dropFirst()).allSatisfy { $0.range.lowerBound <= $1.range.lowerBound })
  }

  @Test func `no more than twenty problems are told, and warnings do not push errors out`() throws {
    let misspelt = (0..<40).map { ", { \"id\": \"N-\($0)\", \"title\": \"U\", \"severty\": 1 }" }.joined()
    let wrong = (0..<40).map { ", { \"id\": \"W-\($0)\", \"title\": \($0) }" }.joined()
    let warned = try read(ReadingFault.roadblock("\"severity\": \"high\"", more: misspelt))
    #expect(warned.problems.count == 20)
    let error = #expect(throws: ProjectFileProblems.self) {
      try read(ReadingFault.roadblock("\"severity\": \"high\"", more: misspelt + wrong))
    }
    #expect(error?.problems.count == 20)
    #expect(error?.problems.allSatisfy { $0.severity == .error } == true)
    #expect(error?.problems.first?.pointer == "/roadblocks/41/title")
  }

  @Test func `an id given twice keeps a file from being read, however many other faults stand before it`() throws {
    let lost = (0..<40).map { ", { \"id\": \"N-\($0)\", \"title\": \"U\", \"partner\": \"X\" }" }.joined()
    let error = #expect(throws: ProjectFileProblems.self) {
      try read(ReadingFault.roadblock("\"partner\": \"X\"", more: lost + ", { \"id\": \"N-3\", \"title\": \"V\" }"))
    }
    #expect(error?.problems.count == 20)
    #expect(error?.problems.last?.code == "duplicate-id")
  }

  @Test func `a newer file that cannot be read says first that it is newer`() throws {
    let error = #expect(throws: ProjectFileProblems.self) {
      try read(
        ReadingFault.roadblock("\"status\": \"paused\"").replacing("\"version\": 1", with: "\"version\": 3"))
    }
    #expect(error?.problems.map(\.code) == ["newer-version", "unknown-word"])
  }

  @Test func `a newer file that can be read knows that it is newer`() throws {
    #expect(try read(ReadingFault.project().replacing("\"version\": 1", with: "\"version\": 2")).isNewer)
    #expect(try !read(ReadingFault.project()).isNewer)
  }

  @Test func `a misspelt member is kept through an edit of its record`() throws {
    let file = try read(ReadingFault.roadblock("\"severty\": \"high\", \"x\": 1.10"))
    var project = file.project
    project.roadblocks[0].status = .waiting
    let text = String(decoding: file.printed(project), as: UTF8.self)
    #expect(text.contains("\"severty\": \"high\", \"x\": 1.10"))
    #expect(text.contains("\"status\": \"waiting\""))
  }

  @Test func `absent and null members stand for the same`() throws {
    let absent = try read(ReadingFault.roadblock("\"severity\": \"medium\""))
    let null = try read(
      ReadingFault.roadblock("\"partner\": null, \"cause\": null, \"dueOn\": null, \"raisedOn\": null"))
    #expect(absent.project == null.project)
  }

  @Test(arguments: ["", "null", "{}", "{\"format\":\"tandem/project\"", "\u{FEFF}{}", "<<<<<<< HEAD\n{}"])
  func `whatever cannot be read says why`(text: String) {
    let error = #expect(throws: ProjectFileProblems.self) { try read(text) }
    #expect(error?.problems.contains { $0.severity == .error } == true)
  }
}
