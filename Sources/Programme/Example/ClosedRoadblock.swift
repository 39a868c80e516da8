/// A roadblock of the example that is gone, in short: raised so many days ago, ended so many days later.
struct ClosedRoadblock {
  let title: String
  let detail: String
  let partner: ID<Partner>?
  let side: Side
  let cause: Cause
  let kind: RoadblockKind
  let severity: Severity
  let owner: String
  let by: String
  let raised: Int
  let days: Int
  let ending: Status
  let note: String
}
