extension JSONValue {
  /// The value as UTF-8 text in a style.
  ///
  /// Reading the text gives the value again, number lexemes and the order of members included. A number whose lexeme
  /// is none of JSON is printed as a string. Linear in the size of the text.
  public func printed(_ style: JSONStyle = .file) -> [UInt8] {
    var printer = JSONPrinter(style: style)
    printer.print(self)
    if style.endsWithNewline { printer.output += style.newline.utf8 }
    return printer.output
  }
}
