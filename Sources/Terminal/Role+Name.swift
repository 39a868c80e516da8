extension Role {
  /// The name by which themes know the role; that of the case, which to ask the runtime for takes 100,000 instructions.
  public var name: String {
    switch self {
    case .text: "text"
    case .muted: "muted"
    case .title: "title"
    case .border: "border"
    case .borderFocused: "borderFocused"
    case .header: "header"
    case .footer: "footer"
    case .key: "key"
    case .selection: "selection"
    case .good: "good"
    case .amber: "amber"
    case .red: "red"
    case .accent: "accent"
    case .link: "link"
    case .input: "input"
    case .inputError: "inputError"
    case .toast: "toast"
    case .warning: "warning"
    case .error: "error"
    case .chart: "chart"
    case .chartAlternate: "chartAlternate"
    }
  }
}
