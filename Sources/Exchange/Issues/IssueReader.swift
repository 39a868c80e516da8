import JSONText
import Programme
import Records

/// Reads issues out of the layouts in which people have them.
///
/// The archive's layout (`{"issues": […], "pulls": […]}`), a bare array, the output of `gh issue list --json`
/// and of the REST interface; camelCase and snake_case names are both understood.
struct IssueReader {
  private(set) var issues: [Issue] = []
  private(set) var omissions: [ImportOmission] = []
  private let lines: JSONLines

  init(_ bytes: [UInt8], file: String) throws(ImportProblem) {
    lines = JSONLines(bytes)
    let reading = JSONDocument.read(bytes)
    guard let root = reading.document?.root else {
      let problem = reading.problems.first { $0.severity == .error }
      let position = problem.map { [lines] in lines.position(of: $0.range.lowerBound) }
      throw ImportProblem(
        file: file, line: position?.line, column: position?.column, message: problem?.message ?? "this is no JSON",
        expected: problem?.expected, found: problem?.found,
        remedy: problem?.remedy ?? "write the issues with: gh issue list --state all --limit 1000 --json "
          + "number,title,state,stateReason,author,assignees,labels,body,createdAt,closedAt,updatedAt,comments")
    }
    for node in try IssueReader.list(in: root, file: file, lines: lines).elements { read(node) }
    if let pulls = root["pulls"], pulls.kind == .array, pulls.count > 0 {
      omissions.note(
        ImportOmission("pull requests", why: "a change to a text is not a roadblock", count: pulls.count))
    }
    var numbers: Set<Int> = []
    var unique: [Issue] = []
    for issue in issues {
      if numbers.insert(issue.number).inserted {
        unique.append(issue)
      } else {
        omissions.note(
          ImportOmission("issue", why: "its number is given twice; the first is taken", at: "issue \(issue.number)"))
      }
    }
    issues = unique.sorted { $0.number < $1.number }
  }

  private static func list(in root: JSONNode, file: String, lines: JSONLines) throws(ImportProblem) -> JSONNode {
    if root.kind == .array { return root }
    for name in ["issues", "items"] {
      if let list = root[name], list.kind == .array { return list }
    }
    let position = lines.position(of: root.range.lowerBound)
    let names = root.kind == .object ? root.members.prefix(6).map(\.name).joined(separator: ", ") : ""
    throw ImportProblem(
      file: file, line: position.line, column: position.column, message: "this is JSON, but no list of issues",
      expected: "a list, or an object with a list “issues”",
      found: root.kind == .object ? "an object with \(names.isEmpty ? "no members" : names)" : "a single value",
      remedy: "write the issues with gh issue list --json, or give an archive of issues")
  }

  private mutating func read(_ node: JSONNode) {
    guard node.kind == .object else { return leave("issue", "it is no object in braces", node) }
    guard let number = node["number"]?.integer, number > 0 else {
      return leave("issue", "it has no number", node)
    }
    let place = "issue \(number)"
    if let mark = node["pull_request"] ?? node["pullRequest"], mark.kind != .null {
      return omissions.note(ImportOmission("pull requests", why: "a change to a text is not a roadblock", at: place))
    }
    guard let title = text(node, "title"), !title.isEmpty else { return leave("issue", "it has no title", node, place) }
    guard let createdText = text(node, "createdAt", "created_at") else {
      return leave("issue", "it does not say when it was created", node, place)
    }
    guard let createdAt = Instant(createdText) else {
      return leave("issue", "\(PlainText.quoted(createdText)) is no moment (RFC 3339)", node, place)
    }
    guard let status = status(of: node) else {
      let found = text(node, "state") ?? ""
      return leave("issue", "its state is \(found.isEmpty ? "missing" : PlainText.quoted(found))", node, place)
    }
    let closedAt = moment(node, "closedAt", "closed_at", what: "closing date", place: place)
    issues.append(
      Issue(
        number: number, title: PlainText.oneLine(title), body: text(node, "body") ?? "",
        author: person(node["author"] ?? node["user"]) ?? "",
        assignees: (node["assignees"] ?? node["assignee"]).map { _ in names(node, "assignees", "assignee") },
        labels: names(node, "labels", "label"), milestone: person(node["milestone"], key: "title") ?? "",
        status: status, createdAt: createdAt, closedAt: closedAt,
        closedBy: person(node["closedBy"] ?? node["closed_by"]) ?? "",
        updatedAt: moment(node, "updatedAt", "updated_at", what: "date of update", place: place),
        comments: comments(of: node, place: place)))
  }

  private func status(of node: JSONNode) -> Status? {
    let reason = (text(node, "stateReason", "state_reason") ?? "").lowercased()
    switch (text(node, "state") ?? "").lowercased() {
    case "open": return .open
    case "closed": return ["not_planned", "not planned", "duplicate"].contains(reason) ? .withdrawn : .resolved
    default: return nil
    }
  }

  private mutating func comments(of node: JSONNode, place: String) -> [Issue.Comment] {
    guard let list = node["comments"], list.kind == .array else {
      if let count = node["comments"]?.integer, count > 0 {
        omissions.note(
          ImportOmission("comments", why: "the file has their number only, not their text", at: "\(place) (\(count))"))
      }
      return []
    }
    var comments: [Issue.Comment] = []
    for comment in list.elements {
      let body = text(comment, "body") ?? ""
      let written = text(comment, "createdAt", "created_at") ?? ""
      guard let at = Instant(written) else {
        leave(
          "comment", written.isEmpty ? "it has no date" : "\(PlainText.quoted(written)) is no moment", comment, place)
        continue
      }
      comments.append(
        Issue.Comment(author: person(comment["author"] ?? comment["user"]) ?? "", body: body, at: at))
    }
    return comments
  }

  private mutating func moment(_ node: JSONNode, _ names: String..., what: String, place: String) -> Instant? {
    for name in names {
      guard let written = node[name]?.string else { continue }
      if let instant = Instant(written) { return instant }
      leave(what, "\(PlainText.quoted(written)) is no moment (RFC 3339)", node, place)
    }
    return nil
  }

  private mutating func leave(_ what: String, _ why: String, _ node: JSONNode, _ place: String = "") {
    let line = "line \(lines.position(of: node.range.lowerBound).line)"
    omissions.note(ImportOmission(what, why: why, at: place.isEmpty ? line : "\(place) (\(line))"))
  }

  private func text(_ node: JSONNode, _ names: String...) -> String? {
    for name in names {
      if let text = node[name]?.string { return PlainText.clean(text) }
    }
    return nil
  }

  /// A name that stands alone or as a member of an object.
  private func person(_ node: JSONNode?, key: String = "login") -> String? {
    guard let node else { return nil }
    return (node.string ?? node[key]?.string ?? node["name"]?.string).map(PlainText.oneLine)
  }

  private func names(_ node: JSONNode, _ list: String, _ single: String) -> [String] {
    guard let several = node[list] else { return person(node[single]).map { [$0] } ?? [] }
    let nodes = several.kind == .array ? several.elements : several["nodes"]?.elements
    return (nodes.map(Array.init) ?? []).compactMap { person($0) }.filter { !$0.isEmpty }
  }
}
