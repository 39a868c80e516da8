/// A count with its noun in the singular or with an s: "1 roadblock", "3 roadblocks".
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
