import Insight
import Programme
import Records
import Terminal
import Text
import Views

/// Who meets whom, what was agreed, and what was said and answered: the section on it, with the key that marks an action
/// done.
struct GovernancePage {
  let partner: Partner
  let open: OpenProject
  let width: Int

  var lines: [PageLine] {
    let isOpen = !GovernanceStatus(partner, on: open.insight.today).openActions.isEmpty
    let done = "\(open.key("tick")) marks the selected one done today"
    return SectionLines(open: open, width: width, hints: isOpen ? ["actions": done] : [:])
      .lines(open.section(.part(.governance, of: partner.id)))
  }
}
