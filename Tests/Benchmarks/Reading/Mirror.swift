import Programme
import Records

/// The main records of a project once more, as plain `Decodable` types with the same types of values.
struct MirrorProject: Decodable {
  let format: String
  let version: Int
  let programme: MirrorProgramme
  let partners: [MirrorPartner]?
  let roadblocks: [MirrorRoadblock]?
}

struct MirrorProgramme: Decodable {
  let id: ID<Programme>
  let name: String
  let organisation: String?
  let summary: String?
  let start: CalendarDate?
  let end: CalendarDate?
}

struct MirrorPartner: Decodable {
  let id: ID<Partner>
  let name: String
  let purpose: String?
}

struct MirrorRoadblock: Decodable {
  let id: ID<Roadblock>
  let title: String
  let detail: String?
  let partner: ID<Partner>?
  let side: Side?
  let cause: Cause?
  let kind: RoadblockKind?
  let severity: Severity?
  let status: Status?
  let escalation: Escalation?
  let blocks: [ID<Milestone>]?
  let owner: String?
  let raisedOn: CalendarDate?
  let raisedBy: String?
  let dueOn: CalendarDate?
  let events: [MirrorEvent]?
}

struct MirrorEvent: Decodable {
  let at: Instant
  let by: String?
  let change: EventChange
  let from: String?
  let to: String?
  let note: String?
}

extension Side: Decodable {}
extension Cause: Decodable {}
extension RoadblockKind: Decodable {}
extension Severity: Decodable {}
extension Status: Decodable {}
extension Escalation: Decodable {}
extension EventChange: Decodable {}

extension ID: Decodable {
  init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }
}

extension CalendarDate: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let date = CalendarDate(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no date")
    }
    self = date
  }
}

extension Instant: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let instant = Instant(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no moment")
    }
    self = instant
  }
}
