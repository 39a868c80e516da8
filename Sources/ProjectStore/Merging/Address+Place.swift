import Programme

extension Address {
  /// A field of the record at the address, as conflicts name it: `roadblocks/RB-7K2M status`.
  func place(of field: String) -> String { parts.isEmpty ? field : "\(self) \(field)" }
}
