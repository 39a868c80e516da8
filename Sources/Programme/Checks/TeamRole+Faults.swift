import FoundationEssentials
public import Records

extension TeamRole {
  /// Nobody is less than not there.
  public func faults(in context: RecordContext) -> [RecordFault] {
    var faults: [RecordFault] = []
    if needed < 0 { faults.append(.error("needed", "expected 0 or more full-time equivalents, found \(needed)")) }
    if filled < 0 { faults.append(.error("filled", "expected 0 or more full-time equivalents, found \(filled)")) }
    return faults
  }
}
