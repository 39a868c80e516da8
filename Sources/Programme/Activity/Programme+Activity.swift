import FoundationEssentials
import Records

extension Programme {
  /// What was declared, with what the same rater had said before.
  var confidenceActivity: [ActivityEntry] {
    var reader = ActivityReader("Delivery confidence", .programme)
    for assessment in confidence {
      let before = confidence.filter { $0.rater == assessment.rater && $0.date < assessment.date }
        .max { $0.date < $1.date }
      let was = before.map { $0.rating == assessment.rating ? " again" : ", was \($0.rating.rawValue)" } ?? ""
      reader.add(
        assessment.date, by: assessment.rater, "declared \(assessment.rating.rawValue)\(was)", from: assessment)
    }
    return reader.entries
  }
}

extension Milestone {
  /// Every date that was forecast, and when it was met.
  public var activity: [ActivityEntry] {
    var reader = ActivityReader(nameOrID, .milestone(id), of: partner)
    var before = baseline
    for forecast in forecasts {
      let reason = forecast.reason.isEmpty ? "" : " (\(forecast.reason))"
      let move =
        switch before {
        case forecast.date?: "still expected on \(forecast.date.words)"
        case let before?: "forecast moved from \(before.words) to \(forecast.date.words)"
        case nil: "forecast for \(forecast.date.words)"
        }
      reader.add(forecast.on, move + reason, from: forecast)
      before = forecast.date
    }
    reader.add(metOn, "met")
    return reader.entries
  }
}

extension Outcome {
  /// What was read of its measure.
  public var activity: [ActivityEntry] {
    var reader = ActivityReader(nameOrID, .outcome(id))
    let unit = measure?.unit ?? ""
    for reading in measure?.readings ?? [] {
      reader.add(
        reading.date, "read \(reading.value.description)\(unit.isEmpty || unit == "%" ? unit : " " + unit)",
        from: reading)
    }
    return reader.entries
  }
}
