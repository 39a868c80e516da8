import JSONText
public import Programme
public import Records

extension Project {
  /// The example that comes with the program, as of a day.
  public static func example(on today: CalendarDate) -> Project {
    do throws(ProjectFileProblems) { return try ProjectFile.example(on: today).project } catch {
      preconditionFailure("the example is no project file: \(error.problems.map(\.message))")
    }
  }
}
