public import Records

extension PracticeAnswer {
  /// What was answered was answered by today, and a question that looks like a standard one is one.
  public func faults(in context: RecordContext) -> [RecordFault] {
    var faults = [context.notAhead(on, "on", "it cannot have been answered")].compactMap(\.self)
    let standard = Practice.standard.map(\.id)
    if !standard.contains(question), let near = Spelling.question(question, among: standard) {
      faults.append(.doubt("question", "“\(question)” is a question of your own; \(near)"))
    }
    return faults
  }
}
