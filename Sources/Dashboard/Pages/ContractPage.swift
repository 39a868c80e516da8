import Insight
import Programme
import Records
import Terminal
import Text
import Views

/// What is agreed with a partner: the section on it, with the key that records a check.
struct ContractPage {
  let partner: ID<Partner>
  let open: OpenProject
  let width: Int

  var lines: [PageLine] {
    let check = "\(open.key("tick")) records that the selected one was checked today, from their view"
    return SectionLines(open: open, width: width, hints: ["measures": check])
      .lines(open.section(.part(.contract, of: partner)))
  }
}
