import JSONText
import Programme
import Records
import TestSupport
import Testing

/// Laws of reading, printing and changing, over projects drawn at random.
@Suite struct RoundTripLaws {
  @Test(arguments: 0..<60) func `a project printed reads back equal`(seed: Int) throws {
    var random = RandomProject(seed: seed)
    let project = try Project(random.value())
    let file = try ProjectFile.read(project.encoded.printed())
    #expect(file.project == project)
    #expect(file.printed(project) == file.document.bytes)
    #expect(file.project.encoded == project.encoded)
  }

  @Test(arguments: TextStyle.all) func `what is not changed keeps every byte`(style: TextStyle) throws {
    for seed in 100..<115 {
      var random = RandomProject(seed: seed)
      let bytes = style.text(random.value())
      let file = try ProjectFile.read(bytes)
      #expect(file.printed(file.project) == bytes)
    }
  }

  @Test(arguments: TextStyle.all) func `an edit is printed, read back, and taken back without a trace`(
    style: TextStyle
  ) throws {
    for seed in 200..<230 {
      var random = RandomProject(seed: seed)
      let value = random.value()
      let file = try ProjectFile.read(style.text(value))
      let new = try Project(random.changed(value))
      let edit = Edit("a change", from: file.project, to: new)
      #expect(edit.isEmpty == (file.project == new))
      var project = file.project
      try edit.apply(to: &project)
      #expect(project == new, "seed \(seed): \(edit.changes)")
      let printed = file.printed(project)
      #expect(try ProjectFile.read(printed).project == new, "seed \(seed): \(edit.changes)")
      try edit.inverse.apply(to: &project)
      #expect(project == file.project, "seed \(seed): \(edit.changes)")
      #expect(file.printed(project) == file.document.bytes)
    }
  }

  @Test(arguments: 0..<40) func `an edit leads from any project to any other and back`(seed: Int) throws {
    var random = RandomProject(seed: 1000 + seed)
    let (old, new) = (try Project(random.value()), try Project(random.value()))
    let edit = Edit("everything", from: old, to: new)
    var project = old
    try edit.apply(to: &project)
    #expect(project == new)
    let file = try ProjectFile.read(old.encoded.printed())
    #expect(try ProjectFile.read(file.printed(new)).project == new)
    try edit.inverse.apply(to: &project)
    #expect(project == old)
    #expect(Edit("nothing", from: old, to: old).isEmpty)
  }

  @Test(arguments: 0..<12) func `a history of edits is walked back and forth to the same projects`(seed: Int) throws {
    var random = RandomProject(seed: 2000 + seed)
    var value = random.value()
    var project = try Project(value)
    var states = [project]
    var history = EditHistory()
    for _ in 0..<12 {
      value = random.changed(value)
      let edit = Edit("a change", from: project, to: try Project(value))
      try edit.apply(to: &project)
      history.record(edit)
      states.append(project)
    }
    var place = states.count - 1
    for _ in 0..<60 {
      if random.chance(50) {
        let edit = history.stepBack()
        try edit?.inverse.apply(to: &project)
        #expect((edit == nil) == (place == 0))
        place = max(0, place - 1)
      } else {
        let edit = history.stepForward()
        try edit?.apply(to: &project)
        #expect((edit == nil) == (place == states.count - 1))
        place = min(states.count - 1, place + 1)
      }
      #expect(project == states[place])
      #expect(history.done.count == place)
      #expect(history.undone.count == states.count - 1 - place)
    }
  }

  @Test(arguments: 0..<25) func `every fact of a project appears in its words`(seed: Int) throws {
    var random = RandomProject(seed: 3000 + seed)
    let project = try Project(random.value())
    let all = project.facts.map { "\($0.title)\n\($0.words)" }.joined(separator: "\n")
    var missing: [String] = []
    func walk(_ value: JSONValue) {
      switch value {
      case .null, .bool: break
      case .number(let text), .string(let text):
        // A date, a moment and a large amount are put in words.
        let shapes: [FieldShape] = [.text, .date, .instant, .decimal]
        if !shapes.contains(where: { all.contains($0.words(value)) }) { missing.append(text) }
      case .array(let elements): elements.forEach(walk)
      case .object(let members):
        for member in members { walk(member.value) }
      }
    }
    walk(project.encoded)
    #expect(missing == [])
  }
}
