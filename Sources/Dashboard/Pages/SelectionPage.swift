import Programme
import Records
import Terminal
import Text
import Views

/// How a partner is or was chosen: the section on it, with the key that scores a bid.
struct SelectionPage {
  let partner: ID<Partner>
  let open: OpenProject
  let width: Int

  var lines: [PageLine] {
    let score = "\(open.key("score-bid")) scores the selected bid, criterion by criterion, for one evaluator"
    return SectionLines(open: open, width: width, hints: ["bids": score])
      .lines(open.section(.part(.selection, of: partner)))
  }
}
