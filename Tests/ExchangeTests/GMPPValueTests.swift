import FoundationEssentials
import Programme
import Records
import Testing

@testable import Exchange

private func cell(_ text: String) -> CSVCell { CSVCell(text: text, line: 1, column: 1) }

@Suite struct GMPPValueTests {
  @Test(arguments: [
    ("450.37", "450.37"), ("£1,234.5m", "1234.5"), ("Ł28.30", "28.3"), (" £0.00 ", "0"), ("-0.1", "-0.1"),
    ("(12.3)", "-12.3"), ("£2.5bn", "2500"), ("£-3", "-3"), ("1 234", "1234"), ("£7 million", "7"),
  ])
  func `amounts are read in millions`(text: String, expected: String) throws {
    let value = try #require(GMPPValue<Decimal>(amount: cell(text)).value)
    #expect(value == Decimal(string: expected))
  }

  @Test(arguments: [
    "#N/A", "n/a", "TBC", "Reset", "Exempt under Section 26 of the Act", "Not yet in a position to say",
  ])
  func `a text that says there is no value is withheld, not misread`(text: String) {
    guard case .withheld(let said) = GMPPValue<Decimal>(amount: cell(text)) else {
      Issue.record("\(text) was not taken as withheld")
      return
    }
    #expect(said == text)
    if case .withheld = GMPPValue<CalendarDate>(date: cell(text)) {} else { Issue.record("\(text) as a date") }
  }

  @Test(arguments: ["about 5", "1.2.3", "£", "12x", "5%", "."])
  func `an amount that is not understood is never guessed`(text: String) {
    if case .notUnderstood = GMPPValue<Decimal>(amount: cell(text)) {} else { Issue.record("\(text) was read") }
  }

  @Test func `an empty cell and a missing one are blank`() {
    if case .blank = GMPPValue<Decimal>(amount: cell(" \u{A0}")) {} else { Issue.record("not blank") }
    if case .blank = GMPPValue<CalendarDate>(date: nil) {} else { Issue.record("not blank") }
  }

  @Test(arguments: [
    ("2024-03-31", "2024-03-31"), ("31/05/2010", "2010-05-31"), ("1/4/14", "2014-04-01"), ("01.02.99", "1999-02-01"),
    ("30.09.2013", "2013-09-30"), ("1 April 2014", "2014-04-01"), ("1st Apr 14", "2014-04-01"),
    ("01-Apr-2015", "2015-04-01"), ("2026-12-31 00:00:00", "2026-12-31"), ("31/03/2015 00:00", "2015-03-31"),
  ])
  func `days are read as the source writes them`(text: String, expected: String) {
    #expect(GMPPDate.read(text)?.description == expected)
  }

  @Test(arguments: ["31/02/2014", "12/31/2013", "April 2014", "2014", "soon", "1/4", "", "31/03/215"])
  func `a day that does not exist or is half said is not read`(text: String) {
    #expect(GMPPDate.read(text) == nil)
  }

  @Test(arguments: [
    ("Amber/red", Confidence.amberRed), ("Amber/ Red", .amberRed), ("AMBER / GREEN ", .amberGreen), ("green", .green),
    ("Reset", .reset), ("No DCA", .notAssessed), ("Exempt under Section 26 of the Act (Defence)", .exempt),
    ("Data exempt under Section 43", .exempt),
    ("The project is not in a position to provide this information", .notAssessed),
  ])
  func `ratings are read in all their spellings`(text: String, expected: Confidence) {
    #expect(GMPPRating(text)?.confidence == expected)
  }

  @Test func `an exempt rating keeps its reason and an unknown one is not read`() {
    #expect(GMPPRating("Exempt under\nSection 26")?.reason == "Exempt under Section 26")
    #expect(GMPPRating("Amber")?.reason == "")
    #expect(GMPPRating("Blue") == nil)
    #expect(GMPPRating("") == nil)
  }

  @Test(
    arguments: [
      ("Project name", GMPPField.name), ("project_number", .id), ("GMPP ID Number", .id), ("Department ", .department),
      ("MPA RAG rating\n(A Delivery Confidence Assessment …)", .ratingByAuthority),
      ("IPA Delivery Confidence Assessment \n(A Delivery â€“ …)", .ratingByAuthority),
      ("NISTA Delivery Confidence Assessment", .ratingByAuthority),
      ("SRO Delivery Confidence Assessment \n(…)", .ratingBySRO),
      ("colour_rating", .ratingByAuthority), ("Departmental commentary on actions planned or taken", .ratingCommentary),
      ("Project - Start Date\n(Latest approved start date)", .start), ("end_date", .end),
      ("2013/2014 Budget (£million)", .yearBaseline), ("2016/17 TCF Forecast (£m)", .yearForecast),
      ("2013/2014 Variance %age", .yearVariance), ("Financial Year Baseline (£m) (including …)", .yearBaseline),
      ("total_baseline", .yearBaseline), ("TOTAL Baseline Whole Life Costs (£m)", .wholeLifeBaseline),
      ("wlc_baseline_incl_NCG", .wholeLifeBaseline), ("Total budgeted whole life costs (£million)", .wholeLifeBaseline),
      ("TOTAL Baseline Benefits (£m)", .benefitsBaseline),
      ("Departmental narrative on  budget/forecast variance for 2013/14", .varianceNarrative),
      ("Departmental Narrative on Budgeted Whole Life Costs", .wholeLifeNarrative),
    ] as [(String, GMPPField)])
  func `headers of every year are known by their beginnings`(header: String, field: GMPPField) {
    #expect(GMPPField(header: header) == field)
  }

  @Test(arguments: ["Departmental remarks", "Wind speed", "2013/2014", ""])
  func `other headers are not taken for known ones`(header: String) {
    #expect(GMPPField(header: header) == nil)
  }

  @Test(arguments: [
    ("2013/2014 Budget", "2013-14"), ("23/24-Q4", "2023-24"), ("2019-20", "2019-20"), ("1999/2000", "1999-00"),
  ])
  func `financial years are read from the start of a text`(text: String, label: String) {
    #expect(GMPPFinancialYear.leading(text)?.label == label)
  }

  @Test(arguments: ["2013/2015", "31/03", "2013", "budget 2013/14"])
  func `what is no financial year is not read as one`(text: String) {
    #expect(GMPPFinancialYear.leading(text) == nil)
  }
}
