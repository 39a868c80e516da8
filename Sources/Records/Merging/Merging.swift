public import JSONText

/// The state of merging two changed projects: what both changed differently, and what was decided without asking.
public struct Merging: Sendable {
  /// Whose value stands where both sides changed the same.
  enum Preference: Sendable { case base, mine, theirs }

  /// What both sides changed differently, in the order of the fields.
  public private(set) var conflicts: [Conflict] = []
  /// What was decided without asking, in sentences, where that is not simply taking a change.
  public private(set) var decisions: [String] = []
  var preference: Preference

  /// Starts with nothing.
  public init() { preference = .base }

  init(preferring preference: Preference) { self.preference = preference }

  /// Notes that both sides changed the same differently, a field or an element of a list; `nil` is absent.
  public mutating func clash(at path: Path, base: JSONValue?, mine: JSONValue?, theirs: JSONValue?) {
    var conflict = Conflict()
    let record = path.isElement ? path : path.parent
    conflict.record = record.description
    conflict.field = path.isElement ? "" : path.field
    conflict.base = base
    conflict.mine = mine
    conflict.theirs = theirs
    conflicts.append(conflict)
  }

  /// Notes a conflict.
  public mutating func note(_ conflict: Conflict) { conflicts.append(conflict) }

  /// Takes conflicts back that were noted and are none.
  public mutating func takeBack(where isNone: (Conflict) -> Bool) { conflicts.removeAll(where: isNone) }

  /// Notes what was decided.
  public mutating func decide(_ sentence: String) { decisions.append(sentence) }

  /// What stands until a person has decided.
  ///
  /// What both started from; where that is nothing, the one whose text comes first; where one side removed it, what the
  /// other side made of it. None of these depends on which side is called mine.
  func standing<Value: FieldValue>(_ base: Value?, _ mine: Value?, _ theirs: Value?) -> Value? {
    switch preference {
    case .mine: return mine
    case .theirs: return theirs
    case .base: break
    }
    // An empty text on one side and nothing on the other are both nothing, whichever side is called mine.
    if mine?.written == nil, theirs?.written == nil { return nil }
    guard let mine, let said = mine.written else { return theirs }
    guard let theirs, let answered = theirs.written else { return mine }
    if let base, base.written != nil { return base }
    return said.key <= answered.key ? mine : theirs
  }
}

/// A record on the two sides and before them, with a blank one for what was there before where there is no base.
struct FieldSides<Owner> {
  let base: Owner?
  let mine: Owner
  let theirs: Owner
  let blank: Owner
}

extension JSONValue {
  /// The text by which values are told apart and put in order.
  package var key: String { String(decoding: printed(.compact), as: UTF8.self) }
}
