/// Plain values in a row, in memory of their own: an array would ask before each change whether it is shared, and a
/// walk over all of it would count it as owned at each step.
///
/// Safe, because it alone owns the memory, every index is checked against the count, and the count never passes the
/// capacity; only who takes `base` vouches for more.
@safe struct GrowingBuffer<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  /// Makes room for so many.
  ///
  /// Memory that is reserved and not used costs nothing; to grow costs a copy.
  init(capacity: Int) {
    self.capacity = max(capacity, 16)
    unsafe base = .allocate(capacity: self.capacity)
  }

  deinit { unsafe base.deallocate() }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow() }
    unsafe (base + count).initialize(to: element)
    count &+= 1
  }

  /// Forgets all but the first.
  @inline(__always)
  mutating func shorten(to count: Int) {
    precondition(count >= 0 && count <= self.count)
    self.count = count
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    unsafe larger.moveInitialize(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = larger
    capacity *= 2
  }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      precondition(index >= 0 && index < count)
      return unsafe base[index]
    }
    @inline(__always) set {
      precondition(index >= 0 && index < count)
      unsafe base[index] = newValue
    }
  }
}

// It has one owner, who alone changes it.
extension GrowingBuffer: @unchecked Sendable where Element: Sendable {}
