/// A count with its noun in the singular or with an s: "1 partner", "3 partners".
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
