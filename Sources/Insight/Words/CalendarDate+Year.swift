import Programme

extension CalendarDate {
  /// The day in a sentence that is read on another: `14 Aug`, with its year where that is not the reader's.
  func words(on today: CalendarDate) -> String { parts.year == today.parts.year ? shortWords : words }
}
