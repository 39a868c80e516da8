import System

extension FileSystem {
  /// The first of numbered paths, from 1, at which nothing stands or which holds this very text.
  ///
  /// - Parameter path: the path of a number.
  func freePath(for text: [UInt8], _ path: (Int) -> String) -> String {
    var number = 1
    while number < 1000, (try? status(at: path(number))) != nil,
      (try? readWhole(path(number), named: path(number)).bytes) != text
    {
      number += 1
    }
    return path(number)
  }
}
