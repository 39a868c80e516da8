/// A seeded generator of random numbers: the same ones for the same seed, on every machine.
///
/// It makes the example, and lets whoever checks a program that draws ids know which it draws.
/// Source: Guy Steele, Doug Lea and Christine Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014
/// (SplitMix64).
public struct SplitMix: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Begins at a seed.
  public init(_ seed: some BinaryInteger) { state = UInt64(truncatingIfNeeded: seed) }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
