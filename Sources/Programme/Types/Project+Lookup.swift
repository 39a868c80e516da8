public import Records

extension Project {
  /// The roadblock of that id.
  public func roadblock(_ id: ID<Roadblock>) -> Roadblock? {
    // By place: to look at each of many in turn, each would be copied.
    roadblocks.indices.first { roadblocks[$0].id == id }.map { roadblocks[$0] }
  }

  /// The partner of that id.
  public func partner(_ id: ID<Partner>) -> Partner? { partners.first { $0.id == id } }

  /// The milestone of that id.
  public func milestone(_ id: ID<Milestone>) -> Milestone? { programme.milestones.first { $0.id == id } }

  /// The dimensions of the scorecard: the project's own, else the standard ones.
  public var dimensions: [Dimension] {
    if let own = settings?.dimensions, !own.isEmpty { return own }
    return Dimension.standard
  }

  /// A new project with nothing in it but a name.
  public init(name: String) {
    self.init()
    programme.id = ID("programme")
    programme.name = name
  }
}
