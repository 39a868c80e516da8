import Insight
import Programme

/// What is judged of a project only when a page first asks for it, and then kept until the project changes.
struct LaterInsight {
  /// The project as it is judged: with what a person has set for all projects.
  let project: Project
  private let comingUp: FoundOnce<ComingUp>
  private let publication: FoundOnce<KPIPublication>

  init(_ project: Project, on today: CalendarDate) {
    self.project = project
    comingUp = FoundOnce { ComingUp(project, on: today) }
    publication = FoundOnce { KPIPublication(project, on: today) }
  }

  /// What is due in the days ahead, and what is overdue.
  var ahead: ComingUp { comingUp.value }

  /// What the Procurement Act asks of the contract of a partner; `nil` where there is none.
  func duty(of partner: ID<Partner>) -> KPIDuty? { publication.value.contracts.first { $0.partner == partner } }
}
