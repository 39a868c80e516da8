import Programme

/// What a rule says of one thing: a finding before it knows its rule.
struct Verdict: Equatable {
  var level: Health
  var scope: Scope
  /// One sentence with value and threshold.
  var sentence: String
  /// The same in a few words.
  var brief: String
  /// The records behind it, the one it is about first.
  var records: [Address]
  /// How many of what `Rule.several` names it tells of.
  var count = 1

  /// A verdict with its level and whom it concerns.
  init(_ level: Health, _ scope: Scope, _ sentence: String, brief: String, _ records: [Address]) {
    self.level = level
    self.scope = scope
    self.sentence = sentence
    self.brief = brief
    self.records = records
  }

  /// A verdict of a level, about the programme until somebody says otherwise.
  init(_ level: Health, _ sentence: String, brief: String, _ records: [Address]) {
    self.init(level, .programme, sentence, brief: brief, records)
  }

  /// An amber verdict, about the programme until somebody says otherwise.
  init(_ sentence: String, brief: String, _ records: [Address]) {
    self.init(.amber, .programme, sentence, brief: brief, records)
  }

  /// The same, telling of several at once of what its rule counts.
  func telling(of count: Int) -> Verdict {
    var verdict = self
    verdict.count = count
    return verdict
  }

  /// The same about somebody else.
  func concerning(_ scope: Scope) -> Verdict {
    var verdict = self
    verdict.scope = scope
    return verdict
  }
}
