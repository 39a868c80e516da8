public import FoundationEssentials
public import Records

extension Edit {
  /// Sets a threshold of a rule, or gives it back the value that is built in.
  ///
  /// - Parameters:
  ///   - name: the rule's id with the threshold's suffix.
  ///   - value: `nil` for what is built in.
  /// - Throws: `nothingToChange` where it is so already.
  public static func threshold(_ name: String, _ value: Decimal?, in project: Project) throws(EditProblem) -> Edit {
    let was = project.settings?.thresholds[name]
    func words(_ value: Decimal?) -> String { value?.description ?? "as built in" }
    return try settings("threshold \(name): \(words(was)) → \(words(value))", in: project) {
      $0.thresholds[name] = value
    }
  }

  /// Switches a rule on, as every rule is unless settings say otherwise, or off.
  ///
  /// - Throws: `nothingToChange` where it is so already.
  public static func rule(_ id: String, isOn: Bool, in project: Project) throws(EditProblem) -> Edit {
    try settings("rule \(id): \(isOn ? "off → on" : "on → off")", in: project) { $0.rules[id] = isOn ? nil : false }
  }

  private static func settings(
    _ title: String, in project: Project, _ mutate: (inout Settings) -> Void
  ) throws(EditProblem) -> Edit {
    var changed = project
    var settings = project.settings ?? Settings()
    mutate(&settings)
    if project.settings != nil || settings != Settings() { changed.settings = settings }
    let edit = Edit(title, from: project, to: changed)
    guard !edit.isEmpty else { throw .nothingToChange("settings") }
    return edit
  }
}
