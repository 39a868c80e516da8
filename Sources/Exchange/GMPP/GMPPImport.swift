public import Programme

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
