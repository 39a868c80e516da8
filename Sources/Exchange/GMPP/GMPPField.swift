/// What the columns of the published portfolios say, whatever a year calls them.
///
/// Headers differ from year to year and run over several lines; their beginnings are stable.
enum GMPPField: String, CaseIterable, Sendable {
  case year, id, name, department, category, description
  case ratingByAuthority, ratingBySRO, ratingCommentary
  case start, end, scheduleNarrative
  case yearBaseline, yearForecast, yearVariance, varianceNarrative
  case wholeLifeBaseline, wholeLifeNarrative, benefitsBaseline, benefitsNarrative

  /// Reads a header; `nil` where it is none of those known.
  init?(header: String) {
    let text = GMPPField.normalised(header)
    guard !text.isEmpty else { return nil }
    if let field = GMPPField.exact[text] {
      self = field
      return
    }
    if let field = GMPPField.prefixes.first(where: { text.hasPrefix($0.prefix) })?.field {
      self = field
      return
    }
    // "2013/2014 Budget (£million)", "2016/17 TCF Baseline (£m)": a financial year in front.
    guard GMPPFinancialYear.leading(text) != nil else { return nil }
    if text.contains("variance") {
      self = .yearVariance
    } else if text.contains("forecast") {
      self = .yearForecast
    } else if text.contains("budget") || text.contains("baseline") {
      self = .yearBaseline
    } else {
      return nil
    }
  }

  /// The header on one line, in lower case, with blanks for underscores and single blanks around hyphens.
  static func normalised(_ header: String) -> String {
    let plain = header.lowercased().replacing("_", with: " ").replacing("–", with: "-").replacing("-", with: " - ")
    return PlainText.oneLine(plain)
  }

  private static let exact: [String: GMPPField] = [
    "year": .year, "department": .department, "name": .name, "project": .name, "programme": .name,
    // The layout of 2021 calls the year's baseline so.
    "total baseline": .yearBaseline,
  ]

  private static let prefixes: [(prefix: String, field: GMPPField)] = [
    ("gmpp id", .id), ("gmpp reference", .id), ("gmpp number", .id), ("project number", .id), ("project id", .id),
    ("project name", .name), ("programme name", .name), ("project/programme name", .name),
    ("annual report category", .category), ("report category", .category), ("category", .category),
    ("description", .description), ("project description", .description),
    ("sro delivery confidence", .ratingBySRO), ("sro rag", .ratingBySRO), ("sro dca", .ratingBySRO),
    ("senior responsible owner delivery confidence", .ratingBySRO),
    ("mpa ", .ratingByAuthority), ("ipa ", .ratingByAuthority), ("nista ", .ratingByAuthority),
    ("delivery confidence assessment", .ratingByAuthority), ("colour rating", .ratingByAuthority),
    ("rag rating", .ratingByAuthority),
    ("departmental commentary on actions", .ratingCommentary), ("rating comment", .ratingCommentary),
    ("departmental narrative on rating", .ratingCommentary), ("commentary on", .ratingCommentary),
    ("project - start date", .start), ("project start date", .start), ("start date", .start),
    ("project - end date", .end), ("project end date", .end), ("end date", .end),
    ("departmental narrative on schedule", .scheduleNarrative), ("schedule comment", .scheduleNarrative),
    ("schedule narrative", .scheduleNarrative),
    ("financial year baseline", .yearBaseline), ("in year baseline", .yearBaseline),
    ("financial year budget", .yearBaseline), ("yearly baseline", .yearBaseline),
    ("financial year forecast", .yearForecast), ("yearly forecast", .yearForecast),
    ("financial year variance", .yearVariance), ("yearly variance", .yearVariance),
    ("departmental narrative on budget/forecast", .varianceNarrative), ("variance comment", .varianceNarrative),
    ("departmental narrative on budgeted whole life", .wholeLifeNarrative),
    ("departmental narrative on whole life", .wholeLifeNarrative), ("budget comment", .wholeLifeNarrative),
    ("total budgeted whole life", .wholeLifeBaseline), ("total baseline whole life", .wholeLifeBaseline),
    ("wlc baseline", .wholeLifeBaseline), ("whole life cost", .wholeLifeBaseline),
    ("total baseline benefits", .benefitsBaseline), ("benefits baseline", .benefitsBaseline),
    ("departmental narrative on budgeted benefits", .benefitsNarrative),
    ("departmental narrative on benefits", .benefitsNarrative),
  ]

  /// The field in words.
  var words: String {
    switch self {
    case .year: "year"
    case .id: "project number"
    case .name: "name"
    case .department: "department"
    case .category: "report category"
    case .description: "description"
    case .ratingByAuthority: "delivery confidence"
    case .ratingBySRO: "delivery confidence by the SRO"
    case .ratingCommentary: "commentary on the rating"
    case .start: "start date"
    case .end: "end date"
    case .scheduleNarrative: "narrative on schedule"
    case .yearBaseline: "baseline of the year"
    case .yearForecast: "forecast of the year"
    case .yearVariance: "variance of the year"
    case .varianceNarrative: "narrative on the variance"
    case .wholeLifeBaseline: "whole-life cost"
    case .wholeLifeNarrative: "narrative on whole-life cost"
    case .benefitsBaseline: "benefits"
    case .benefitsNarrative: "narrative on benefits"
    }
  }
}
