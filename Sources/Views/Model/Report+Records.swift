import JSONText
public import Programme
public import Records

extension Report {
  /// The records of a list, each in a line; for machines also as the file has them.
  public init(records list: Path, of project: Project, on today: CalendarDate) {
    let rows = project.listed(in: list).map { listed -> ViewRow in
      [.text(listed.words), .text(listed.record.summary), .data(listed.record.encoded)]
    }
    let columns = [
      ViewColumn("place", "Place"), ViewColumn("summary", "Record"),
      ViewColumn("record", "Data", isDetail: true),
    ]
    let empty = "Nothing is recorded in \(list) yet."
    self.init(
      "records", list.description, of: project, on: today,
      [.table(ViewTable("records", "", columns: columns, rows: rows, empty: empty))])
  }

  /// What a record holds besides its own fields: its lists and records, each with how many there are.
  public init(lists owner: Path, of project: Project, on today: CalendarDate) {
    let lists = project.lists.filter { $0.owner == owner }
    let rows = lists.map { list -> ViewRow in
      [
        .text(list.description), .whole(project.records(in: list).count),
        .text(RecordKind.hint(of: list)),
      ]
    }
    let columns = [
      ViewColumn("place", "Place"), ViewColumn("count", "Records", isNumber: true),
      ViewColumn("hint", "What is recorded there"),
    ]
    self.init(
      "lists", owner.parts.isEmpty ? "project" : owner.description, of: project, on: today,
      [.table(ViewTable("lists", "", columns: columns, rows: rows, empty: "\(owner) holds no further records."))])
  }

  /// One record with everything that it holds.
  ///
  /// - Parameters:
  ///   - record: the record.
  ///   - path: where it stands in the project.
  public init(_ record: some Record, at path: Path, of project: Project, on today: CalendarDate) {
    self.init(
      "record", Project.holdsMany(path.list) ? record.spoken : type(of: record).noun, of: project, on: today,
      [
        .facts([ViewFact("place", "Place", .text(project.words(of: path)))]),
        .record(ViewRecord("record", record)),
      ])
  }

  private init(
    _ subject: String, _ title: String, of project: Project, on today: CalendarDate, _ blocks: [ViewBlock]
  ) {
    self.init(
      subject: subject, title: project.programme.name, date: today, classification: project.programme.classification,
      sections: [ViewSection(subject, title, blocks)])
  }
}
