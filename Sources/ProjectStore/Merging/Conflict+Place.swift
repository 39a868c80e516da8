public import JSONText
public import Programme

extension Conflict {
  /// The record that the conflict is about; `nil` where it is no longer in the project.
  ///
  /// Ids may hold slashes, so that an address is read along what the project holds. Costs the encoding of the one
  /// roadblock or partner, or of the rest of the project.
  public func address(in project: Project) -> Path? {
    if let rest = Conflict.rest(of: record[...], behind: "roadblocks"), !rest.isEmpty {
      return Conflict.address(rest, among: project.roadblocks, Path.project + "roadblocks")
    }
    if let rest = Conflict.rest(of: record[...], behind: "partners"), !rest.isEmpty {
      return Conflict.address(rest, among: project.partners, Path.project + "partners")
    }
    var rest = project
    rest.roadblocks = []
    rest.partners = []
    return Conflict.address(record[...], rest.encoded, Path.project)
  }

  private static func address<R: Identified>(_ text: Substring, among records: [R], _ list: Path) -> Path? {
    for record in records {
      guard let rest = rest(of: text, behind: record.id.text) else { continue }
      let here = list + .id(record.id.text)
      if rest.isEmpty { return here }
      if let found = address(rest, record.encoded, here) { return found }
    }
    return nil
  }

  private static func address(_ text: Substring, _ value: JSONValue, _ address: Path) -> Path? {
    if text.isEmpty { return address }
    switch value {
    case .object(let members):
      for member in members {
        guard let rest = rest(of: text, behind: member.name) else { continue }
        if let found = Conflict.address(rest, member.value, address + .member(member.name)) { return found }
      }
    case .array(let elements):
      guard let type = Project.recordType(at: address) else { break }
      for element in elements {
        guard let key = type.listKey(of: element), let rest = rest(of: text, behind: key) else { continue }
        if let found = Conflict.address(rest, element, address + .id(key)) { return found }
      }
    default: break
    }
    return nil
  }

  private static func rest(of text: Substring, behind step: String) -> Substring? {
    guard text.utf8.starts(with: step.utf8) else { return nil }
    let rest = text.utf8.dropFirst(step.utf8.count)
    if rest.isEmpty { return Substring(rest) }
    return rest.first == UInt8(ascii: "/") ? Substring(rest.dropFirst()) : nil
  }

  /// Whether it is about a whole record, which one side removed and the other changed.
  public var isAboutRecord: Bool { field.isEmpty }

  /// What it is about: `roadblocks/RB-7K2M status`.
  public var place: String {
    if field.isEmpty { return record }
    return record.isEmpty ? field : "\(record) \(field)"
  }

  /// A value of it in one line of words; absent is "nothing", a whole record that is absent "removed".
  public func words(_ value: JSONValue?) -> String {
    guard let value else { return isAboutRecord ? "removed" : "nothing" }
    if isAboutRecord, case .object(let members) = value {
      let name = members.first { ["title", "name", "text"].contains($0.name) }?.value.words
      return name.map { "kept: \($0)" } ?? "kept"
    }
    return value.words
  }
}
