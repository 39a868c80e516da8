import JSONText
import Programme
import Records
import TestSupport
import Testing

/// A way in which somebody may have written a project file.
struct TextStyle: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let style: JSONStyle
  /// Whether absent members are written out: null, empty texts and lists, values that a blank record has.
  var isSpelledOut = false

  /// The text of a project in this style.
  func text(_ project: JSONValue) -> [UInt8] {
    (isSpelledOut ? TextStyle.spelledOut(project, FieldTable.of("project")) : project).printed(style)
  }

  private static func spelledOut(_ record: JSONValue, _ table: FieldTable) -> JSONValue {
    guard case .object(var members) = record else { return record }
    for field in table.fields {
      if let place = members.firstIndex(where: { $0.name == field.name }) {
        members[place].value = spelledOut(members[place].value, field.shape)
      } else if field.isNullable {
        members.append(JSONMember(field.name, .null))
      } else if case .list = field.shape {
        members.append(JSONMember(field.name, .array([])))
      } else if case .mapping = field.shape {
        members.append(JSONMember(field.name, .object([])))
      } else if case .text = field.shape {
        members.append(JSONMember(field.name, .string("")))
      }
    }
    return .object(members)
  }

  private static func spelledOut(_ value: JSONValue, _ shape: FieldShape) -> JSONValue {
    switch (shape, value) {
    case (.record(let noun), .object): spelledOut(value, FieldTable.of(noun))
    case (.list(let element), .array(let elements)): .array(elements.map { spelledOut($0, element) })
    default: value
    }
  }

  static let all: [TextStyle] = {
    func styled(_ name: String, isSpelledOut: Bool = false, _ change: (inout JSONStyle) -> Void) -> TextStyle {
      var style = JSONStyle.file
      change(&style)
      return TextStyle(testDescription: name, style: style, isSpelledOut: isSpelledOut)
    }
    return [
      styled("as the program writes") { _ in },
      styled("four spaces, nothing on one line") {
        $0.indent = "    "
        $0.inlineArrays = false
        $0.inlineObjects = false
      },
      styled("tabs, no last line end") {
        $0.indent = "\t"
        $0.endsWithNewline = false
      },
      styled("carriage returns", isSpelledOut: true) { $0.newline = "\r\n" },
      TextStyle(testDescription: "minified", style: .compact),
      TextStyle(testDescription: "minified, spelled out", style: .compact, isSpelledOut: true),
      styled("nulls and empty values spelled out", isSpelledOut: true) { _ in },
    ]
  }()
}
