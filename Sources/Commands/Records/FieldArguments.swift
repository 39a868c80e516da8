import ArgumentParser
import Insight
import Programme
import Records

/// Fields with their values, as adding and updating take them.
struct FieldArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Fields with their values: title='Go live' baseline=+14; FIELD= clears one, thresholds.RULE=5 sets one of several.",
      valueName: "field=value"), completion: PlaceCompletion.fields)
  var fields: [String] = []

  /// Puts the values into a record.
  ///
  /// - Throws: which argument is no field with a value, or what is wrong with the value.
  func fill(_ draft: inout RecordDraft) throws(CommandProblem) {
    var seen: Set<String> = []
    for argument in fields {
      guard let (name, text) = argument.cut(at: "="), !name.isEmpty else {
        throw .usage("“\(argument)”: expected FIELD=VALUE, such as title='Go live'")
      }
      guard seen.insert(Spelling.folded(name)).inserted else { throw .usage("\(name): it is given twice") }
      do throws(EditProblem) { try draft.set(name, to: text) } catch { throw .usage(error.description) }
    }
  }
}

extension RecordDraft {
  /// Says what is wrong or doubtful with the record.
  ///
  /// Doubts are said and the record is taken all the same: criteria that are added one by one do not add to 100 before
  /// the last, and what was a mistake can be taken back.
  /// - Throws: that the record is not taken, which has been said.
  func check(_ console: Console) throws(CommandProblem) {
    let faults = faults + fresh { ($0 as? Settings).map(Rule.faults) ?? [] }
    for fault in faults { console.complain("\(fault.isDoubt ? "warning" : "error"): \(fault.field): \(fault.words)") }
    if faults.contains(where: { !$0.isDoubt }) { throw .said }
  }
}

extension String {
  /// What stands before the first of these characters and what behind it; `nil` where there is none.
  func cut(at character: Character) -> (before: String, behind: String)? {
    guard let index = firstIndex(of: character) else { return nil }
    return (String(self[..<index]), String(self[self.index(after: index)...]))
  }
}
