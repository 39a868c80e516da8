extension JSONStyle {
  /// Whether a value may stand on one line if it fits.
  func allowsInline(_ value: JSONValue, isElement: Bool) -> Bool {
    switch value {
    case .array(let elements): return inlineArrays && elements.allSatisfy(\.isScalar)
    case .object(let members):
      guard inlineObjects, isElement else { return false }
      return members.allSatisfy {
        guard $0.value.isScalar else { return false }
        guard let key = inlineObjectsUnlessMember else { return true }
        return !key.utf8.elementsEqual($0.name.utf8)
      }
    default: return true
    }
  }
}
