import JSONText

extension Record {
  /// The record as people tell it from the others of its list: its id, else the fields that tell it apart, else what
  /// its first fields say.
  public var label: String {
    if let identity { return identity }
    return Self.fields.filter { Self.namingFields.contains($0.name) }
      .compactMap { field in field.encode(self).map(field.shape.words) }.joined(separator: " ")
  }

  /// Whether it has an id or another name by which its list tells it apart.
  public var isNamed: Bool { identity != nil || !Self.keyFields.isEmpty }

  /// What it is about: its title, name or text; empty where it has none.
  public var subject: String {
    for name in ["title", "name", "text", "bidder"] {
      if case .string(let words)? = Self.field(name)?.encode(self) { return words }
    }
    return ""
  }

  /// What it is called: its title or name, else its id, for a sentence that names it.
  public var nameOrID: String { subject.isEmpty ? label : subject }

  /// The record with what it is: `milestone MS-7K2M: Go live`.
  public var spoken: String {
    let name = [Self.noun, label].filter { !$0.isEmpty }.joined(separator: " ")
    return identity == nil || subject.isEmpty ? name : "\(name): \(subject)"
  }

  /// The record as the title of an edit names it: short, with what it is about where it has an id.
  package var told: String {
    EditWords.line(identity == nil ? called : spoken, columns: EditWords.nameColumns + 20)
  }

  /// The record in one line: what its fields say, joined by points.
  public var line: String { line(skipping: []) }

  /// What it is about and what its fields say, each day with what it is the day of, for a list without columns.
  public var summary: String {
    guard identity != nil else { return line(skipping: [], namesDays: true) }
    return [subject, line(skipping: Self.namingFields, namesDays: true)].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// What the record says beyond what tells it apart and what it is about, in one line.
  public var brief: String { line(skipping: Self.namingFields) }

  private static var namingFields: Set<String> {
    guard !(Self.self is any Identified.Type) else {
      let subject = ["title", "name", "text", "bidder"].first { field($0) != nil }
      return Set(["id"] + [subject].compactMap(\.self))
    }
    return Set(keyFields.isEmpty ? fields.prefix(2).map(\.name) : keyFields)
  }

  private func line(skipping skipped: Set<String>, namesDays: Bool = false) -> String {
    let known = Self.fields.compactMap { field -> String? in
      guard !skipped.contains(field.name), let words = field.encode(self).map(field.shape.words), !words.isEmpty else {
        return nil
      }
      switch field.shape {
      case .flag: return words == "yes" ? field.title.lowercased() : nil
      case .date where namesDays: return "\(field.title.lowercased()) \(words)"
      case .word, .date, .instant, .text, .reference, .identifier: return words
      case .list(.record), .record: return nil
      default:
        let title = field.title.lowercased()
        return title.contains("…") ? title.replacing("…", with: words) : "\(title) \(words)"
      }
    }
    return (known + unknown.map { "\($0.name) \($0.value.words)" }).joined(separator: " · ")
  }
}
