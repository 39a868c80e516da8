import JSONText
import Programme
import Records
import TestSupport
import Testing

/// The schema and the reader give the same verdicts, but for what a schema cannot say.
@Suite struct SchemaTests {
  private let validator: SchemaValidator

  init() throws { validator = try SchemaValidator(ProjectSchema.json) }

  /// What the reader finds and no schema can.
  private static let beyondSchema: Set<String> = ["duplicate-id", "reference-to-nowhere", "end-before-start"]

  private static func isBeyondSchema(_ problem: JSONProblem) -> Bool {
    if beyondSchema.contains(problem.code) { return true }
    // A pattern cannot tell leap years, nor count the digits of a number.
    if ["no-such-date", "no-such-moment"].contains(problem.code) { return problem.found?.contains("-02-29") == true }
    return problem.code == "wrong-kind" && problem.expected == "a number of at most 38 digits"
  }

  private func errors(_ bytes: [UInt8]) -> [JSONProblem] {
    do throws(ProjectFileProblems) {
      return try ProjectFile.read(bytes).problems.filter { $0.severity == .error }
    } catch { return error.problems.filter { $0.severity == .error } }
  }

  /// Whether both give the same verdict; refused says which it was.
  private func agree(_ value: JSONValue) -> (agree: Bool, refused: Bool) {
    let errors = errors(value.printed(.compact))
    let isAllowed = validator.allows(value)
    if errors.isEmpty { return (isAllowed, false) }
    return (!isAllowed || errors.allSatisfy(SchemaTests.isBeyondSchema), !isAllowed)
  }

  @Test(arguments: 0..<20) func `a valid project is allowed by the schema`(seed: Int) {
    var random = RandomProject(seed: 5000 + seed)
    for _ in 0..<5 {
      let value = random.value()
      #expect(validator.allows(value))
      #expect(errors(value.printed()).allSatisfy(SchemaTests.isBeyondSchema))
    }
  }

  @Test(arguments: 0..<20) func `one fault gets the same verdict from schema and reader`(seed: Int) {
    var random = RandomProject(seed: 6000 + seed)
    var refused = 0
    for _ in 0..<20 {
      let value = random.faulty(random.value())
      let verdict = agree(value)
      #expect(
        verdict.agree, "\(String(decoding: value.printed(.compact), as: UTF8.self)) \(errors(value.printed(.compact)))")
      if verdict.refused { refused += 1 }
    }
    #expect(refused > 2)
  }

  /// Every field of every record once with every value that may not fit it, so that none is left to chance.
  @Test func `every field refuses and allows what the schema does`() {
    for table in FieldTable.byNoun.values where table.noun != "project" {
      var random = RandomProject(seed: 7)
      let record = random.record(table, index: 0)
      for field in table.fields {
        for _ in 0..<24 {
          let value = record.setting(field.name, to: random.misfit(field.shape))
          #expect(isAllowed(value, table.noun) == isRead(value, table.noun), "\(table.noun) \(field.name): \(value)")
        }
        let without = record.setting(field.name, to: nil)
        #expect(isAllowed(without, table.noun) == !field.isRequired, "\(table.noun) without \(field.name)")
        #expect(isRead(without, table.noun) == !field.isRequired)
      }
    }
  }

  private func isAllowed(_ value: JSONValue, _ noun: String) -> Bool {
    validator.allows(value, as: SchemaTests.reference(to: noun))
  }

  private static func reference(to noun: String) -> String {
    let words = noun.split(separator: " ")
    return "#/$defs/"
      + (words.prefix(1) + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }).joined()
  }

  /// Whether a record alone is read, what a schema cannot say left aside.
  private func isRead(_ value: JSONValue, _ noun: String) -> Bool {
    guard let type = recordTypes.first(where: { $0.noun == noun }) else { return false }
    return SchemaTests.isRead(value, type)
  }

  private static func isRead<R: Record>(_ value: JSONValue, _ type: R.Type) -> Bool {
    var decoding = Decoding()
    _ = unsafe JSONDocument.read(value.printed()).document?.walk { R.decode($0, &decoding) }
    return decoding.problems.filter { $0.severity == .error }.allSatisfy(isBeyondSchema)
  }

  @Test(arguments: ReadingFault.all) func `the faults that reading names are refused by the schema, too`(
    fault: ReadingFault
  ) {
    guard let value = JSONDocument.read(fault.bytes).document?.root.value else { return }
    let errors = errors(fault.bytes)
    #expect(validator.allows(value) == errors.allSatisfy(SchemaTests.isBeyondSchema))
  }

  @Test func `every record and every field stands in the schema with its words`() throws {
    let definitions = try #require(ProjectSchema.json["$defs"])
    #expect(definitions.members?.count == recordTypes.count)
    for table in FieldTable.byNoun.values {
      let schema = try #require(definitions[String(SchemaTests.reference(to: table.noun).dropFirst("#/$defs/".count))])
      #expect(schema["title"]?.string == table.noun)
      #expect(schema["properties"]?.members?.map(\.name) == table.fields.map(\.name))
      for field in table.fields {
        let property = try #require(schema["properties"]?[field.name])
        #expect(property["title"]?.string == field.title)
        #expect(property["description"]?.string ?? "" == field.hint)
      }
    }
  }

  @Test func `a schema that a file names is kept through edits and is no fault`() throws {
    let text = ReadingFault.project().replacing(
      "{\n  \"format\"", with: "{\n  \"$schema\": \"./s.json\",\n  \"format\"")
    let file = try read(text)
    #expect(file.problems.isEmpty)
    #expect(file.project.schema == "./s.json")
    #expect(file.project.unknown.isEmpty)
    var project = file.project
    project.programme.name = "Elsewhere"
    let printed = String(decoding: file.printed(project), as: UTF8.self)
    #expect(printed == text.replacing("Riverside", with: "Elsewhere"))
  }
}

extension JSONValue {
  /// The object with a member of another value, or without it.
  fileprivate func setting(_ name: String, to value: JSONValue?) -> JSONValue {
    var members = (self.members ?? []).filter { $0.name != name }
    if let value { members.append(JSONMember(name, value)) }
    return .object(members)
  }
}
