import Insight
import Programme
import ProjectStore
import Records
import Settings
import Views

/// A project on screen: its store, what the records say about it, and the rows that its lists show.
struct OpenProject {
  /// The file and all that changes it.
  let store: ProjectStore
  /// What the records say, as of the last change.
  private(set) var insight: Insight
  /// Places of the roadblocks that the list shows, in its order.
  private(set) var shown: [Int] = []
  /// Which roadblocks the list shows.
  private(set) var selection: RoadblockSelection
  /// The rows of the programme pane.
  private(set) var programmeItems: [ItemReference] = []
  /// The project as it was judged last, with what the person has set for all projects; what stands in a row is found in
  /// it, whatever an event has changed since.
  private(set) var judged: Project
  /// The state of the store that was judged.
  private var revision: Int
  private let keptComingUp = Memo<Moment, ComingUp>()
  private let keptPublication = Memo<Moment, KPIPublication>()
  private let keptOutlook = Memo<Moment, Outlook>()
  private let keptActivity = Memo<Moment, HistoryList>()
  private let keptFiltered = Memo<FilteredActivity, HistoryList>()
  private let keptRules = Memo<Moment, RuleBook>()
  private let keptFindable = Memo<Int, [FindableRecord]>()
  private let keptLines = Memo<PageText, [PageLine]>()

  /// What the person has set for all projects.
  private let configuration: Configuration
  /// Whether it is printed, where there are no keys to press and nothing is selected.
  let isPrinted: Bool

  init(
    store: ProjectStore, today: CalendarDate, configuration: Configuration = .none, isPrinted: Bool = false
  ) {
    self.store = store
    self.isPrinted = isPrinted
    self.configuration = configuration
    revision = store.revision
    judged = configuration.applied(to: store.project)
    insight = Insight(judged, on: today)
    selection = RoadblockSelection()
    if let order = configuration.order { selection.order = order }
    list()
  }

  var project: Project { store.project }

  /// Whether the project has changed since it was judged, or the day has.
  func isBehind(today: CalendarDate) -> Bool { store.revision != revision || insight.today != today }

  /// Judges the project anew after a change.
  mutating func refresh(today: CalendarDate) {
    revision = store.revision
    judged = configuration.applied(to: store.project)
    insight = Insight(judged, on: today, after: insight)
    list()
  }

  /// Shows other roadblocks, or the same in another order.
  mutating func select(_ selection: RoadblockSelection) {
    self.selection = selection
    shown = selection.places(in: judged, on: insight.today)
  }

  private mutating func list() {
    shown = selection.places(in: judged, on: insight.today)
    let areas: [ItemReference] = insight.areas.map { .area($0.area, nil) }
    // While nothing can be judged, what there is to do first stands first: to say what the programme is.
    var items = insight.hasEvidence ? areas + [.programme] : [.programme] + areas
    if insight.money != nil { items.append(.money) }
    items += insight.milestones.filter { $0.metOn == nil }.map { .milestone($0.id) }
    items += insight.outcomes.map { .outcome($0.id) }
    if !project.programme.team.isEmpty { items.append(.team) }
    items += insight.milestones.filter { $0.metOn != nil }.map { .milestone($0.id) }
    programmeItems = items
  }

  /// What is due in the days ahead, and what is overdue.
  var ahead: ComingUp { keptComingUp.value(for: moment) { ComingUp(judged, on: insight.today) } }

  /// What the Procurement Act asks of the contract of a partner; `nil` where there is none.
  func duty(of partner: ID<Partner>) -> KPIDuty? {
    let publication = keptPublication.value(for: moment) { KPIPublication(judged, on: insight.today) }
    return publication.contracts.first { $0.partner == partner }
  }

  /// What is coming and how reliable that is; worked out when it is first asked for after a change.
  var outlook: Outlook { keptOutlook.value(for: moment) { Outlook(judged, on: insight.today, coming: ahead) } }

  /// Every rule and threshold as it holds.
  var ruleBook: RuleBook { keptRules.value(for: moment) { RuleBook(judged.settings, insight.findings) } }

  /// What happened up to today, the newest first: what the file tells, and the edits of this machine's journal.
  var activity: HistoryList {
    keptActivity.value(for: moment) { store.activity(upTo: insight.today) }
  }

  /// What happened of which each word tells: a person, a record, a partner, what was done.
  func activity(_ filter: String) -> HistoryList {
    guard !filter.isEmpty else { return activity }
    let key = FilteredActivity(moment: moment, filter: filter)
    return keptFiltered.value(for: key) { last in
      let words = Filter(filter)
      // One more letter only narrows what the letters before it found.
      let narrowed = last.flatMap { key.moment == $0.key.moment && filter.hasPrefix($0.key.filter) ? $0.value : nil }
      return (narrowed ?? activity).keeping { line in
        let entry = line.entry
        return words.fits([
          entry.by, entry.words, entry.name, entry.label, entry.partner.map { name(of: $0) } ?? "",
          entry.date.description, line.mark,
        ])
      }
    }
  }

  /// What a few letters find; gathered when it is first asked for after a change.
  var findable: [FindableRecord] { keptFindable.value(for: revision) { FindableRecord.all(in: judged) } }

  /// The lines of a page that is a text, at a width.
  func lines(of page: Page, width: Int) -> [PageLine] {
    keptLines.value(for: PageText(moment: moment, subject: page.subject, filter: page.filter, width: width)) {
      switch page.subject {
      case .record(let item): RecordPage.lines(item, self, width: width)
      case .ahead: AheadPage(open: self, width: width, filter: page.filter).lines
      case .findings, .conflicts, .activity, .rules: []
      }
    }
  }

  /// The sections of a part of the dashboard, as `show` and an export have them, too.
  func sections(_ pane: Pane) -> [ViewSection] { Report(pane, of: judged, insight).sections }

  /// The one section of a part of the dashboard that is about one record.
  func section(_ pane: Pane) -> ViewSection { sections(pane).first ?? ViewSection("", "", []) }

  /// The key that runs a command, as the person has bound it, for words on a page: `n`.
  func key(_ command: String) -> String { configuration.keymap.name(of: command) }

  /// Words that name a key, where there are keys; none on paper.
  func onScreen(_ words: String) -> String { isPrinted ? "" : words }

  /// What a partner is called; the id where the project has no such partner.
  func name(of partner: ID<Partner>) -> String { project.partner(partner)?.name ?? partner.text }

  /// The state of the project, by which what was worked out is known to be still right.
  private var moment: Moment { Moment(revision: revision, judged: insight.today) }

  /// How many rows a pane's list has.
  func count(_ pane: PaneID) -> Int {
    switch pane {
    case .programme: programmeItems.count
    case .partners: judged.partners.count
    case .roadblocks: shown.count
    }
  }

  /// What stands in a row of a pane's list.
  func item(_ pane: PaneID, _ row: Int) -> ItemReference? {
    switch pane {
    case .programme: programmeItems.indices.contains(row) ? programmeItems[row] : nil
    case .partners: judged.partners.indices.contains(row) ? .partner(judged.partners[row].id) : nil
    case .roadblocks: shown.indices.contains(row) ? .roadblock(judged.roadblocks[shown[row]].id) : nil
    }
  }

  /// The roadblock in a row of its list: by its place, since a search by id costs what the project holds.
  func roadblock(_ row: Int) -> Roadblock? { shown.indices.contains(row) ? judged.roadblocks[shown[row]] : nil }

  /// The row of a pane's list in which a thing stands.
  func row(_ pane: PaneID, of item: ItemReference) -> Int? {
    switch (pane, item) {
    case (.programme, _): programmeItems.firstIndex(of: item)
    case (.partners, .partner(let id)): judged.partners.firstIndex { $0.id == id }
    case (.roadblocks, .roadblock(let id)): shown.firstIndex { judged.roadblocks[$0].id == id }
    default: nil
    }
  }
}

/// A state of the project on a day.
private struct Moment: Equatable {
  let revision: Int
  let judged: CalendarDate
}

/// A text that was laid out.
private struct PageText: Equatable {
  let moment: Moment
  let subject: Page.Subject
  let filter: String
  let width: Int
}

/// A narrowed list of what happened.
private struct FilteredActivity: Equatable {
  let moment: Moment
  let filter: String
}
