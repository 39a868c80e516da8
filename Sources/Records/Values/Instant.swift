/// A moment with the offset of the place where it was written, as RFC 3339 has it.
public struct Instant: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let secondsSinceEpoch: Int64
  /// The fraction as written, without the point: `"250"`; empty if there was none.
  public let fraction: String
  /// Minutes east of UTC at the place of writing.
  public let offsetMinutes: Int16

  /// Makes an instant from seconds since 1970 and the writer's offset in minutes east of UTC.
  public init(secondsSinceEpoch: Int64, offsetMinutes: Int16 = 0) {
    self.secondsSinceEpoch = secondsSinceEpoch
    self.fraction = ""
    self.offsetMinutes = offsetMinutes
  }

  /// Makes an instant at a time of day (UTC) of a date.
  public init(_ date: CalendarDate, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    self.init(secondsSinceEpoch: Int64(date.dayNumber) * 86_400 + Int64(hour * 3600 + minute * 60 + second))
  }

  /// Reads RFC 3339 with a mandatory offset: `2026-11-03T14:03:00+01:00`, `…Z`.
  public init?(_ text: some StringProtocol) {
    let text = String(text)
    guard let instant = Instant(utf8: text.utf8.span) else { return nil }
    self = instant
  }

  /// Reads the same from bytes of UTF-8; allocates nothing unless there is a long fraction.
  init?(utf8 bytes: Span<UInt8>) {
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let date = CalendarDate(utf8: bytes.extracting(0..<10)),
      let hour = Instant.twoDigits(bytes, 11), let minute = Instant.twoDigits(bytes, 14),
      let second = Instant.twoDigits(bytes, 17), hour < 24, minute < 60, second < 61
    else { return nil }
    var index = 19
    var fraction = ""
    if bytes[index] == UInt8(ascii: ".") {
      index += 1
      while index < bytes.count, (48...57).contains(bytes[index]) {
        fraction.unicodeScalars.append(Unicode.Scalar(bytes[index]))
        index += 1
      }
      guard !fraction.isEmpty else { return nil }
    }
    guard index < bytes.count else { return nil }
    var offset = 0
    switch bytes[index] {
    case UInt8(ascii: "Z"), UInt8(ascii: "z"):
      guard index + 1 == bytes.count else { return nil }
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      guard bytes.count == index + 6, bytes[index + 3] == UInt8(ascii: ":"),
        let hours = Instant.twoDigits(bytes, index + 1), let minutes = Instant.twoDigits(bytes, index + 4),
        hours < 24, minutes < 60
      else { return nil }
      offset = (hours * 60 + minutes) * (bytes[index] == UInt8(ascii: "-") ? -1 : 1)
    default: return nil
    }
    self.secondsSinceEpoch =
      Int64(date.dayNumber) * 86_400 + Int64(hour * 3600 + minute * 60 + second) - Int64(offset * 60)
    self.fraction = fraction
    self.offsetMinutes = Int16(offset)
  }

  private static func twoDigits(_ bytes: Span<UInt8>, _ at: Int) -> Int? {
    guard at + 1 < bytes.count, (48...57).contains(bytes[at]), (48...57).contains(bytes[at + 1]) else { return nil }
    return Int(bytes[at] - 48) * 10 + Int(bytes[at + 1] - 48)
  }

  /// The calendar day at the place of writing.
  public var date: CalendarDate {
    let local = secondsSinceEpoch + Int64(offsetMinutes) * 60
    return CalendarDate(dayNumber: Int32(clamping: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400))
  }

  /// Hour and minute at the place of writing, as `14:03`.
  public var clock: String { String(description.dropFirst(11).prefix(5)) }
}

extension Instant: Comparable {
  /// Whether the first moment is earlier; one moment written in several ways is ordered by how it is written, the
  /// shorter fraction first and then the place further west, so that only equal instants are in no order.
  public static func < (left: Instant, right: Instant) -> Bool {
    (left.secondsSinceEpoch, left.fraction, left.offsetMinutes)
      < (right.secondsSinceEpoch, right.fraction, right.offsetMinutes)
  }
}

extension Instant: CustomStringConvertible {
  /// The instant as a file has it: `2026-11-03T14:03:00+01:00`.
  public var description: String {
    let local = secondsSinceEpoch + Int64(offsetMinutes) * 60
    let day = date
    let rest = Int(local - Int64(day.dayNumber) * 86_400)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let zone: String
    if offsetMinutes == 0 {
      zone = "Z"
    } else {
      let size = Int(abs(offsetMinutes))
      zone = (offsetMinutes < 0 ? "-" : "+") + two(size / 60) + ":" + two(size % 60)
    }
    let part = fraction.isEmpty ? "" : "." + fraction
    return "\(day)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))\(part)\(zone)"
  }
}
