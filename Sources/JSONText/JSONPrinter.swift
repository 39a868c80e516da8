/// Writes values as text in a style.
struct JSONPrinter {
  /// How the outermost value is laid out; what it contains follows the style.
  enum Layout {
    /// As the style says.
    case styled
    /// On one line, with all it contains.
    case inline
    /// One item a line.
    case expanded
  }

  let style: JSONStyle
  var output: [UInt8] = []
  /// What a new line begins with, without the levels opened here.
  var indentation: [UInt8] = []
  /// Where in the output the line begins that is being written; earlier columns are counted apart.
  private var lineStart = 0
  private var columnsBefore = 0

  init(style: JSONStyle, indentation: [UInt8] = [], column: Int = 0) {
    self.style = style
    self.indentation = indentation
    columnsBefore = column
  }

  /// Writes a value.
  /// - Parameters:
  ///   - value: what to write.
  ///   - layout: how the value itself is laid out.
  ///   - isElement: whether it stands right inside an array.
  mutating func print(_ value: JSONValue, _ layout: Layout = .styled, isElement: Bool = false) {
    switch value {
    case .null: output += "null".utf8
    case .bool(let bool): output += (bool ? "true" : "false").utf8
    case .number(let lexeme): print(lexeme: lexeme)
    case .string(let string): print(string: string)
    case .array(let elements):
      guard !elements.isEmpty else { return output += "[]".utf8 }
      if !printInline(value, layout, isElement, { $0.printInline(elements) }) {
        printLines("[", "]", elements) { $0.print($1, isElement: true) }
      }
    case .object(let members):
      guard !members.isEmpty else { return output += "{}".utf8 }
      if !printInline(value, layout, isElement, { $0.printInline(members) }) {
        printLines("{", "}", members) { printer, member in
          printer.print(name: member.name)
          printer.print(member.value)
        }
      }
    }
  }

  /// Writes a name and its colon.
  mutating func print(name: String) {
    print(string: name)
    output.append(UInt8(ascii: ":"))
    if style.spaceAfterColon { output.append(0x20) }
  }

  /// Prints a container on one line if it is to stand on one.
  /// - Returns: whether it does; if not, nothing was printed.
  private mutating func printInline(
    _ value: JSONValue, _ layout: Layout, _ isElement: Bool, _ body: (inout Self) -> Void
  ) -> Bool {
    switch layout {
    case .expanded: return false
    case .styled where !style.minified:
      guard style.allowsInline(value, isElement: isElement) else { return false }
      let start = output.count
      body(&self)
      guard columnsBefore + Self.columns(output[lineStart...]) > style.inlineWidth else { return true }
      output.removeLast(output.count - start)
      return false
    case .inline, .styled:
      body(&self)
      return true
    }
  }

  private static func columns(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  private mutating func printInline(_ elements: [JSONValue]) {
    output.append(UInt8(ascii: "["))
    if style.spaceInsideBrackets { output.append(0x20) }
    for (offset, element) in elements.enumerated() {
      if offset > 0 { printComma() }
      print(element, .inline, isElement: true)
    }
    if style.spaceInsideBrackets { output.append(0x20) }
    output.append(UInt8(ascii: "]"))
  }

  private mutating func printInline(_ members: [JSONMember]) {
    output.append(UInt8(ascii: "{"))
    if style.spaceInsideBraces { output.append(0x20) }
    for (offset, member) in members.enumerated() {
      if offset > 0 { printComma() }
      print(name: member.name)
      print(member.value, .inline)
    }
    if style.spaceInsideBraces { output.append(0x20) }
    output.append(UInt8(ascii: "}"))
  }

  private mutating func printComma() {
    output.append(UInt8(ascii: ","))
    if style.spaceAfterComma { output.append(0x20) }
  }

  private mutating func printLines<Item>(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ items: [Item], _ body: (inout Self, Item) -> Void
  ) {
    output.append(UInt8(ascii: open))
    let outerIndentation = indentation
    indentation += style.indent.utf8
    for (offset, item) in items.enumerated() {
      if offset > 0 { output.append(UInt8(ascii: ",")) }
      breakLine()
      body(&self, item)
    }
    indentation = outerIndentation
    breakLine()
    output.append(UInt8(ascii: close))
  }

  private mutating func breakLine() {
    output += style.newline.utf8
    lineStart = output.count
    columnsBefore = 0
    output += indentation
  }
}
