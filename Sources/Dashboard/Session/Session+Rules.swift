import FoundationEssentials
import Insight
import JSONText
import Programme
import Records

extension Session {
  /// Asks for the value of a threshold; none gives it back the one that is built in.
  mutating func editThreshold(_ id: String?) {
    guard let threshold = id.flatMap({ open?.ruleBook.threshold($0) }) else {
      let key = keymap.name(of: "rule-findings")
      notice = Notice(
        kind: .hint, text: "this rule is a matter of yes or no: it has no threshold; \(key) lists what it found")
      return
    }
    let id = threshold.id
    overlay = Prompt(
      id, hint: "\(threshold.meaning); empty for \(threshold.builtIn)", text: threshold.value.description,
      isMarked: true,
      asked: AskedValue(in: self) { $0.open?.ruleBook.threshold(id)?.value.description },
      check: Self.complaint(aboutThreshold:)
    ) { text, session in
      let value = Decimal(string: text.trimmed)
      guard let open = session.open else { return }
      session.perform { () throws(EditProblem) in
        try Edit.threshold(id, value == threshold.builtIn ? nil : value, in: open.project)
      }
    }
  }

  /// What is wrong with a text typed for a threshold; `nil` if nothing is.
  static func complaint(aboutThreshold text: String) -> String? {
    if let complaint = FieldShape.decimal.complaint(about: text, today: CalendarDate(dayNumber: 0)) { return complaint }
    return text.trimmed.hasPrefix("-") ? "expected 0 or more, found \(text.trimmed)" : nil
  }

  /// The rule on the selected row of the rules; `nil` on other rows and pages.
  var selectedRule: RuleStatus? {
    guard case .rule(let id?, _)? = target else { return nil }
    return open?.ruleBook.rule(id)
  }

  /// Lists what the selected rule found.
  mutating func showFindings() {
    guard let rule = selectedRule else { return }
    follow(.lookup(.findings, filter: rule.rule.id))
  }

  /// Switches the selected rule on or off.
  mutating func switchRule() {
    guard let rule = selectedRule, let project = open?.project else { return }
    perform { () throws(EditProblem) in try Edit.rule(rule.rule.id, isOn: !rule.isOn, in: project) }
  }
}
