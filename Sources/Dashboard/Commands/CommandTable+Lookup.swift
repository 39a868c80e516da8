import Insight
import Programme
import Records
import Terminal

extension CommandTable {
  /// What is coming, from wherever one is in a project.
  static let lookAhead: [Command] = [
    Command(
      "ahead", "ahead", "Look ahead: what is due, how long roadblocks take, which dates slip", keys: [.character("l")],
      in: .everywhere, unavailable: needsProject
    ) { $0.show(.ahead) }
  ]

  /// What was done and by what is judged, from wherever one is in a project.
  static let accounts: [Command] = [
    Command(
      "activity", "activity", "List who changed what, the newest first", keys: [.character("a")], in: .everywhere,
      unavailable: needsProject
    ) { $0.show(.activity) },
    Command(
      "rules", "rules", "List the rules with their thresholds; change them, switch them on and off",
      keys: [.character("R")], in: .everywhere, unavailable: needsProject
    ) { $0.show(.rules) },
  ]

  /// What can be done on the pages that list something.
  static let lists: [Command] = [
    Command(
      "filter-page", "filter", "Show only what the words stand in: a person, a record, a partner, a kind",
      keys: [.character("/")], in: .lookup
    ) { session in
      guard let filter = session.page?.filter else { return }
      session.overlay = Prompt(
        "Filter", hint: "person, record, word, partner", text: filter,
        changed: { text, session in session.filterPage(text) }, cancel: { session in session.filterPage("") },
        finish: { _, _ in })
    }
  ]

  /// What can be done on the page of the rules.
  static let rules: [Command] = [
    Command(
      "switch-rule", "on/off", "Switch the selected rule on or off", keys: [.character(" ")], in: .rules,
      changesProject: true, unavailable: { $0.selectedRule == nil ? "no rule stands on this row" : nil }
    ) { $0.switchRule() },
    Command(
      "rule-findings", "found", "List what the selected rule found", keys: [.character("f")], in: .rules,
      unavailable: { session in
        guard let rule = session.selectedRule else { return "no rule stands on this row" }
        return rule.findings == 0 ? "this rule finds nothing now" : nil
      }
    ) { $0.showFindings() },
  ]
}
