import FoundationEssentials
import JSONText
import Programme
import Records
import TestSupport
import Testing

@Suite struct DecimalTests {
  /// The value of a number as a contract has it, and the text with which it is printed anew.
  private func read(_ lexeme: String) throws -> Decimal? {
    try TestSupport.read(ReadingFault.partner("\"contract\": { \"value\": \(lexeme) }")).project.partners.first?
      .contract?.value
  }

  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("0.000", "0"), ("0e99999", "0"), ("1.10", "1.1"), ("1e3", "1000"), ("1E-5", "0.00001"),
    ("-12.50", "-12.5"), ("120", "120"), ("1000000000000000000", "1000000000000000000"),
    ("9999999999999999999", "9999999999999999999"), ("18446744073709551616", "18446744073709551616"),
    ("12345678901234567890123456789012345678", "12345678901234567890123456789012345678"),
    ("0.12345678901234567890123456789012345678", "0.12345678901234567890123456789012345678"),
    ("1234567890123456789.0123456789", "1234567890123456789.0123456789"),
    ("10000000000000000000000000000000000000000", "10000000000000000000000000000000000000000"),
    ("0.1000000000000000000000000000000000000000000", "0.1"), ("100e-2", "1"), ("123.456e+2", "12345.6"),
  ])
  func `a number is read exactly`(lexeme: String, expected: String) throws {
    #expect(try read(lexeme)?.description == expected)
    #expect(try read(lexeme) == Decimal(string: expected))
  }

  @Test(arguments: ["1e127", "-1e-128", "99999999999999999999999999999999999999e89", "1e-100", "7e60"])
  func `a number as large or as small as can be held is read back from what is printed`(lexeme: String) throws {
    let number = try #require(try read(lexeme))
    #expect(number.isFinite && number != 0)
    #expect(try read(number.description) == number)
  }

  @Test(arguments: [
    "123456789012345678901234567890123456789", "1e128", "1e-129", "1e99999999999999999999", "-1e400",
    "0.123456789012345678901234567890123456789",
  ])
  func `a number that cannot be held exactly is refused, not rounded`(lexeme: String) {
    let error = #expect(throws: ProjectFileProblems.self) { try read(lexeme) }
    #expect(error?.problems.map(\.code) == ["wrong-kind"])
  }
}
