public import Records

extension Settings {
  /// Every word of a record comes from a list that is built in; a scale that settings name is kept and read by nothing.
  public func faults(in context: RecordContext) -> [RecordFault] {
    scales.pairs.map { scale in
      .doubt("scales", "nothing reads the scale “\(scale.name)”: it is kept, and changes no record")
    }
  }
}
