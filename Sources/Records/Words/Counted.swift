/// A count with its noun: "1 roadblock", "3 roadblocks"; nouns in -y take -ies.
public func counted(_ count: Int, _ noun: String) -> String {
  guard count != 1 else { return "1 \(noun)" }
  guard noun.hasSuffix("y"), !noun.hasSuffix("ay"), !noun.hasSuffix("ey") else { return "\(count) \(noun)s" }
  return "\(count) \(noun.dropLast())ies"
}
