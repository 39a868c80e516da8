extension CalendarDate {
  /// The day in as few words as leave no doubt beside another day: `15 Nov`, with the year when they lie far apart.
  public func words(near other: CalendarDate) -> String { abs(self - other) < 330 ? shortWords : words }
}
