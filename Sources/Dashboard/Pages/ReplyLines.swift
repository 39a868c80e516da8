import Programme
import Records
import Terminal

/// What the sides answered to the scores of a review, a row each: who, when, whether they disagree, and all they say.
enum ReplyLines {
  static func lines(_ review: Review, at place: Path, partner: String, width: Int, indent: Int) -> [PageLine] {
    let list = place + "replies"
    return review.replies.enumerated().flatMap { index, reply -> [PageLine] in
      let side = reply.side == .department ? "the department" : partner
      let who = [reply.by, reply.on?.words ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
      let says = "\(side) \(reply.disagrees ? "disagrees" : "replies")"
      let words = "\(says.capitalised)\(who.isEmpty ? "" : " (\(who))"): \(reply.text)"
      return TitledPage.fact(
        "", [Span(words, reply.disagrees ? .amber : .text)], indent: indent, width: width, titleWidth: indent
      ).lines(.record(list.path(of: reply, at: index, isList: true)))
    }
  }
}
