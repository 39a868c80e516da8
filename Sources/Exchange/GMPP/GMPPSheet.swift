/// A published portfolio brought into one shape, whether it has a project in each row or in each column.
struct GMPPSheet: Sendable {
  /// The programmes in the order of the file.
  private(set) var records: [GMPPRecord] = []
  /// The header of each field that the file has.
  private(set) var headers: [GMPPField: CSVCell] = [:]
  /// Columns and rows that say nothing known.
  private(set) var omissions: [ImportOmission] = []
  /// Whether projects stand side by side, a field in each row.
  let isTransposed: Bool

  init(_ table: CSVTable, file: String) throws(ImportProblem) {
    let across = (0..<min(10, table.rows.count)).map { row in (row, GMPPSheet.fields(in: table.rows[row])) }
    let best = across.max { $0.1 < $1.1 } ?? (0, 0)
    let down = GMPPSheet.fields(in: table.rows.compactMap(\.first))
    guard max(best.1, down) >= 3 else { throw GMPPSheet.noPortfolio(file, headers: table.rows.first ?? []) }
    isTransposed = down > best.1
    let rows = isTransposed ? GMPPSheet.turned(table.rows) : Array(table.rows.dropFirst(best.0))
    let fields = take(headers: rows.first ?? [])
    guard headers[.name] != nil || headers[.id] != nil else {
      throw ImportProblem(
        file: file, line: rows.first?.first?.line, column: rows.first?.first?.column,
        message: "the portfolio has no names of projects", expected: "a header “Project Name”",
        remedy: "add the header over the names")
    }
    guard GMPPSheet.telling.contains(where: { headers[$0] != nil }) else {
      throw GMPPSheet.noPortfolio(file, headers: rows.first ?? [])
    }
    var unread: [Int: Int] = [:]
    for row in rows.dropFirst() { take(row: row, fields: fields, unread: &unread) }
    for (index, count) in unread.sorted(by: { $0.key < $1.key }) {
      let header = rows.first.flatMap { $0.indices.contains(index) ? $0[index] : nil }
      omissions.append(
        ImportOmission(
          header.map { $0.isBlank ? "column without a header" : "column \(PlainText.quoted($0.text))" }
            ?? "cells beyond the last header", why: "a project file has no place for it", count: count))
    }
  }

  /// Fields of which every published portfolio has one: other tables, such as logs of risks, also have projects,
  /// categories and descriptions.
  private static let telling: [GMPPField] = [.ratingByAuthority, .ratingBySRO, .wholeLifeBaseline, .end]

  private static func noPortfolio(_ file: String, headers: [CSVCell]) -> ImportProblem {
    let first = headers.prefix(4).map { PlainText.quoted($0.text, limit: 30) }.joined(separator: ", ")
    return ImportProblem(
      file: file, line: headers.first?.line ?? 1, column: 1, message: "this is no published major projects portfolio",
      expected: "headers such as “Project Name” and “Department”, with a delivery confidence (“IPA Delivery Confidence "
        + "Assessment”), a whole-life cost or an end date",
      found: first.isEmpty ? "an empty file" : "headers \(first)\(headers.count > 4 ? ", …" : "")",
      remedy: "give the CSV file that a department or the portfolio's authority publishes")
  }

  private mutating func take(headers cells: [CSVCell]) -> [GMPPField?] {
    cells.map { cell in
      guard let field = GMPPField(header: cell.text) else { return nil }
      if headers[field] == nil {
        headers[field] = cell
        return field
      }
      return field == .yearVariance ? field : nil
    }
  }

  private mutating func take(row: [CSVCell], fields: [GMPPField?], unread: inout [Int: Int]) {
    var record = GMPPRecord()
    var unplaced: [Int] = []
    for (index, cell) in row.enumerated() where !cell.isBlank {
      if index < fields.count, let field = fields[index] {
        if record[field] == nil { record[field] = cell }
      } else {
        unplaced.append(index)
      }
    }
    if record[.name] != nil || record[.id] != nil {
      records.append(record)
      for index in unplaced { unread[index, default: 0] += 1 }
    } else if let first = row.first(where: { !$0.isBlank }) {
      omissions.note(
        ImportOmission(
          isTransposed ? "column of cells" : "row", why: "it names no project: \(PlainText.quoted(first.text))",
          at: first.place))
    }
  }

  private static func fields(in cells: [CSVCell]) -> Int {
    Set(cells.compactMap { GMPPField(header: $0.text) }).count
  }

  private static func turned(_ rows: [[CSVCell]]) -> [[CSVCell]] {
    let width = rows.map(\.count).max() ?? 0
    return (0..<width).map { column in
      rows.map { row in
        column < row.count
          ? row[column] : CSVCell(text: "", line: row.last?.line ?? 1, column: row.last?.column ?? 1)
      }
    }
  }
}

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

/// One programme's cells by what they say.
struct GMPPRecord: Sendable {
  private(set) var cells: [GMPPField: CSVCell] = [:]

  /// The cell of a field; `nil` where the file has no such column.
  subscript(field: GMPPField) -> CSVCell? {
    get { cells[field] }
    set { cells[field] = newValue }
  }

  /// The text of a field, cleaned; empty where there is none.
  func text(_ field: GMPPField) -> String { cells[field].map { PlainText.clean($0.text) } ?? "" }

  /// The name on one line.
  var name: String { cells[.name]?.label ?? "" }
}
