/// What both sides said in a review round: eight digits each, in the order of the standard dimensions.
///
/// An empty text is a side that has not scored.
struct ExampleRound {
  /// The department about the partner.
  let weAboutThem: String
  /// The partner about the department.
  let theyAboutUs: String
  /// The department about itself.
  var weAboutUs = ""
  /// The partner about itself.
  var theyAboutThem = ""
  /// Evidence by dimension, for the department's scores of the partner.
  var ourEvidence: [String: String] = [:]
  /// Evidence by dimension, for the partner's scores of the department.
  var theirEvidence: [String: String] = [:]
  /// Who replies, for which side, what, and whether they disagree.
  var replies: [(by: String, side: Party, text: String, disagrees: Bool)] = []
}
