import ArgumentParser
import JSONText
import Programme
import Records
import System

/// Prints the JSON Schema of project files.
struct Schema: TandemCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the JSON Schema of project files, for editors and checkers.",
    discussion: """
      A project file that names the schema in its member $schema gets completion and checks in many editors:

        tandem schema > tandem.schema.json
        "$schema": "tandem.schema.json"

      Ids given twice, references to nowhere and spans that end before they start are beyond any schema; tandem check \
      finds them too.
      """)

  func run(in environment: inout Environment) throws { try environment.console.say(ProjectSchema.json) }
}
