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
