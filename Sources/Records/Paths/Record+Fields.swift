extension Record {
  /// The names of the fields that a new record has to be given: it cannot be without, and neither a free id nor today
  /// stands in.
  static var neededFields: [String] {
    let day = fields.first { $0.isRequired && $0.shape == .date }?.name
    return fields.filter { $0.isRequired && $0.name != "id" && $0.name != day }.map(\.name)
  }

  /// The names of the fields that hold records, in the order of the file.
  public static var listFields: [String] { fields.filter { !$0.records.isEmpty }.map(\.name) }

  /// The field that holds records and that a person means by a name.
  static func listField(named text: String) -> String? {
    fieldName(text).flatMap { recordType(in: $0) == nil ? nil : $0 }
  }

  /// The field that a person means by its name in the file or its title; case, blanks, hyphens and underscores make no
  /// difference.
  public static func fieldName(_ text: String) -> String? {
    if let exact = field(text) { return exact.name }
    let wanted = Spelling.folded(text)
    return fields.first { Spelling.folded($0.name) == wanted || Spelling.folded($0.title) == wanted }?.name
  }
}
