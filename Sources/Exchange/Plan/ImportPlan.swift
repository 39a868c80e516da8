public import Programme
public import Records

/// What an import would do: one edit, and an account of what is taken and what is not.
///
/// Nothing has changed yet; a dry run prints the report and stops.
public struct ImportPlan: Sendable {
  /// The edit; empty where the project has it all already.
  public let edit: Edit
  /// The project after the edit.
  public let project: Project
  /// What is taken, and how many.
  public let taken: [ImportCount]
  /// What is not taken, where it stands and why.
  public let notTaken: [ImportOmission]
  /// What was decided on the way, a sentence each: where a date comes from, what stands for what.
  public let remarks: [String]

  /// Makes a plan that leads from one project to another.
  public init(
    _ title: String, from old: Project, to new: Project, taken: [ImportCount], notTaken: [ImportOmission],
    remarks: [String] = []
  ) {
    edit = Edit(title, from: old, to: new)
    project = new
    self.taken = taken
    self.notTaken = notTaken
    self.remarks = remarks
  }

  /// The account in lines for people.
  public var report: [String] {
    let counts = taken.filter { $0.count > 0 }.map { "\($0.what): \($0.count)" }
    var lines = [edit.isEmpty ? "\(edit.title): nothing to change" : edit.title]
    if !counts.isEmpty { lines.append("taken: " + counts.joined(separator: ", ")) }
    lines += remarks
    lines += notTaken.map { "not taken: " + $0.sentence }
    return lines
  }
}

/// How many of what an import takes.
public struct ImportCount: Equatable, Sendable {
  /// What is taken, in the plural: "roadblocks new".
  public let what: String
  /// How many.
  public let count: Int

  /// Makes a count.
  public init(_ what: String, _ count: Int) {
    self.what = what
    self.count = count
  }
}

/// Something that an import does not take, with the reason: nothing of a source is dropped without a word.
public struct ImportOmission: Equatable, Sendable {
  /// What is not taken: "label “editorial”".
  public let what: String
  /// Why, in a sentence's end: "no field of a roadblock says the same".
  public let why: String
  /// Where it stands in the source, first places first; at most `maximumPlaces`.
  public private(set) var places: [String]
  /// How many times it was met.
  public private(set) var count: Int

  /// How many places are kept; the count goes on.
  public static let maximumPlaces = 5

  /// Makes an omission met once at a place.
  public init(_ what: String, why: String, at place: String) {
    self.what = what
    self.why = why
    self.places = place.isEmpty ? [] : [place]
    self.count = 1
  }

  /// Makes an omission met several times.
  public init(_ what: String, why: String, count: Int) {
    self.what = what
    self.why = why
    self.places = []
    self.count = count
  }

  /// One line for people: what, how often, where and why.
  public var sentence: String {
    var text = count == 1 ? what : "\(what) (\(count) times)"
    if !places.isEmpty {
      text += ", " + places.joined(separator: ", ")
      if count > places.count { text += " and \(count - places.count) more" }
    }
    return text + ": " + why
  }

  mutating func add(_ other: ImportOmission) {
    count += other.count
    places += other.places.prefix(max(0, ImportOmission.maximumPlaces - places.count))
  }
}

extension [ImportOmission] {
  /// Adds an omission, to the one of the same thing and reason if there is one.
  mutating func note(_ omission: ImportOmission) {
    if let index = firstIndex(where: { $0.what == omission.what && $0.why == omission.why }) {
      self[index].add(omission)
    } else {
      append(omission)
    }
  }
}

/// Why a file cannot be imported at all: where, what was expected, what was found and what to do.
public struct ImportProblem: Error, Equatable, Sendable {
  /// The file's name as given.
  public let file: String
  /// The line from 1; `nil` where it concerns the whole file.
  public let line: Int?
  /// The column from 1, in characters.
  public let column: Int?
  /// What is wrong.
  public let message: String
  /// What should stand there.
  public let expected: String?
  /// What stands there.
  public let found: String?
  /// What to do.
  public let remedy: String?

  /// Makes a problem.
  public init(
    file: String, line: Int? = nil, column: Int? = nil, message: String, expected: String? = nil, found: String? = nil,
    remedy: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.expected = expected
    self.found = found
    self.remedy = remedy
  }
}

extension ImportProblem: CustomStringConvertible {
  /// One line: `file:3:7: error: what is wrong; expected …; found …; what to do`.
  public var description: String {
    var text = file
    if let line { text += ":\(line)" }
    if line != nil, let column { text += ":\(column)" }
    text += ": error: " + message
    if let expected { text += "; expected \(expected)" }
    if let found { text += "; found \(found)" }
    if let remedy { text += "; \(remedy)" }
    return text
  }
}
