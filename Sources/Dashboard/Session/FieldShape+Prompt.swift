import JSONText
import Programme
import Records

extension FieldShape {
  /// What is wrong with a text typed for a value of this shape, for the line of a prompt; `nil` if nothing is.
  func complaint(about text: String, today: CalendarDate) -> String? {
    do throws(EditProblem) {
      _ = try value(typed: text, today: today)
      return nil
    } catch {
      if case .badValue(_, let why) = error { return why }
      return error.description
    }
  }

  /// The value that a text stands for; `nil` for none, or where the text is at fault.
  func read(_ text: String, today: CalendarDate) -> JSONValue? {
    (try? value(typed: text, today: today)) ?? nil
  }
}
