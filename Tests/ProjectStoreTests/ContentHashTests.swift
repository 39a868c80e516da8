import Testing

@testable import ProjectStore

@Suite struct ContentHashTests {
  /// Values that the implementations of XXH64 publish.
  @Test(
    "It is XXH64 with seed 0",
    arguments: [
      ("", "ef46db3751d8e999"), ("a", "d24ec4f1a98c6e5b"), ("abc", "44bc2cf5ad770999"),
      ("Nobody inspects the spammish repetition", "fbcea83c8a378bf1"),
    ])
  func reference(text: String, hash: String) {
    #expect(ContentHash(Array(text.utf8)).text == hash)
    #expect(ContentHash(hash)?.text == hash)
  }

  @Test("One byte more or another makes another hash, whatever the length")
  func everyByteCounts() {
    let bytes = (0..<100).map { UInt8($0) }
    var seen: Set<ContentHash> = []
    for count in 0...bytes.count {
      seen.insert(ContentHash(Array(bytes[..<count])))
      for place in 0..<count {
        var changed = Array(bytes[..<count])
        changed[place] ^= 0x80
        seen.insert(ContentHash(changed))
      }
    }
    #expect(seen.count == 101 + 100 * 101 / 2)
  }

  @Test("The name of a journal never changes")
  func pathHash() { #expect("/home/ada/roads.tandem.json".pathHash == "6438f070a9598305") }
}
