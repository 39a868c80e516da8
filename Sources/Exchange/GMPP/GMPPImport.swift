public import Programme
public import Records

/// Takes programmes out of the UK government's published major projects portfolio, in all layouts since 2013.
///
/// Example: `GMPPImport.read(bytes, file: "dft_2024.csv").programmes` for a folder of projects, or `plan` to add
/// another year to a project that is there.
public enum GMPPImport {
  /// Reads a portfolio.
  ///
  /// Cost: one pass over the file.
  /// - Parameters:
  ///   - bytes: CSV with commas, semicolons or tabs, in UTF-8 or Windows-1252, a project a row or a project a column.
  ///   - file: the file's name, for messages.
  ///   - snapshot: the day for which the file speaks; `nil` takes it from the file's own words.
  /// - Throws: where the file is no table, no portfolio, or does not say for which day it speaks.
  public static func read(
    _ bytes: [UInt8], file: String, snapshot: CalendarDate? = nil
  ) throws(ImportProblem) -> GMPPFile {
    let sheet = try GMPPSheet(CSVTable(bytes, file: file), file: file)
    let day = try GMPPSnapshot(sheet, given: snapshot, file: file)
    let authority = sheet.headers[.ratingByAuthority].flatMap { header in
      ["MPA", "IPA", "NISTA"].first { header.label.uppercased().hasPrefix($0) }
    }
    var slugs: Set<String> = []
    let programmes = sheet.records.map { record in
      var reader = GMPPFactsReader(record, snapshot: day, authority: authority)
      let facts = reader.facts()
      let number = PlainText.oneLine(record.text(.id))
      return GMPPProgramme(
        number: number, name: record.name.isEmpty ? number : record.name,
        department: PlainText.oneLine(record.text(.department)),
        slug: slug(record.name.isEmpty ? number : record.name, taken: &slugs), snapshot: day.date,
        omissions: reader.omissions, facts: facts)
    }
    return GMPPFile(programmes: programmes, snapshot: day, omissions: sheet.omissions)
  }

  /// Plans what one programme of a portfolio adds to a project: its confidence assessments, end dates and money of
  /// another day.
  public static func plan(
    _ programme: GMPPProgramme, of portfolio: GMPPFile, file: String, into project: Project
  ) -> ImportPlan {
    let merge = GMPPMerge(programme, into: project)
    return ImportPlan(
      "\(programme.name) as at \(programme.snapshot) from \(file)", from: project, to: merge.project,
      taken: merge.taken, notTaken: merge.omissions,
      remarks: ["as at \(portfolio.snapshot.date): \(portfolio.snapshot.source)"])
  }

  /// A name for a file: ASCII letters and digits in lower case, words joined by hyphens, made unique by a number.
  static func slug(_ name: String, taken: inout Set<String>) -> String {
    let words = name.lowercased().replacing("'", with: "").replacing("’", with: "")
      .split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    var slug = ""
    for word in words where slug.utf8.count + word.utf8.count < 64 { slug += (slug.isEmpty ? "" : "-") + word }
    if slug.isEmpty { slug = "programme" }
    var unique = slug
    var number = 2
    while !taken.insert(unique).inserted {
      unique = "\(slug)-\(number)"
      number += 1
    }
    return unique
  }
}

/// A published portfolio, read: its programmes and the day for which it speaks.
public struct GMPPFile: Sendable {
  /// The programmes in the order of the file.
  public let programmes: [GMPPProgramme]
  /// The day for which the file speaks, and how that is known.
  public let snapshot: GMPPSnapshot
  /// Columns and rows that say nothing a project could hold.
  public let omissions: [ImportOmission]

  /// The programme that a project is about: by its number, else by its name; `nil` if there is none.
  public func programme(of project: Project) -> GMPPProgramme? {
    programmes.first { !$0.number.isEmpty && $0.number == project.programme.id.text }
      ?? programme(named: project.programme.name)
  }

  /// The programme of that number, file name or name; letter case and punctuation make no difference.
  public func programme(named wanted: String) -> GMPPProgramme? {
    let folded = PlainText.folded(wanted)
    guard !folded.isEmpty else { return nil }
    return programmes.first { PlainText.folded($0.number) == folded || $0.slug == wanted }
      ?? programmes.first { PlainText.folded($0.name) == folded }
  }

  /// The account in lines for people: how much there is and what no project takes, of all programmes together.
  public var report: [String] {
    var all = omissions
    for omission in programmes.flatMap(\.omissions) { all.note(omission) }
    return ["\(programmes.count) programmes as at \(snapshot.date) (\(snapshot.source))"]
      + all.map { "not taken: " + $0.sentence }
  }
}

/// A programme of a published portfolio, as one day saw it.
public struct GMPPProgramme: Sendable {
  /// The number that the portfolio gives it; empty in files that have none.
  public let number: String
  /// What it is called in this file.
  public let name: String
  /// Its department, as the file has it.
  public let department: String
  /// A name for a file, unique among the file's programmes: `tidal-power-scheme`.
  public let slug: String
  /// The day for which the file speaks.
  public let snapshot: CalendarDate
  /// What the file says and a project cannot hold, with the places.
  public let omissions: [ImportOmission]
  let facts: GMPPFacts

  /// The programme as a project of its own.
  public var project: Project { GMPPMerge(self, into: nil).project }
}
