extension Example {
  /// An action as agreed; days from today.
  typealias ActionRow = (text: String, owner: String, side: Party, due: Int, done: Int?)

  /// Who meets whom at a level, and how often.
  func level(_ name: GovernanceLevelName, _ department: String, _ partner: String, every days: Int) -> GovernanceLevel {
    var level = GovernanceLevel()
    level.level = name
    level.department = department
    level.partner = partner
    level.everyDays = days
    return level
  }

  /// A meeting held so many days ago, with what it was worth to the department and to the partner.
  mutating func meeting(
    _ daysAgo: Int, _ level: GovernanceLevelName, worth: (department: Int, partner: Int), _ note: String = "",
    actions: [ActionRow] = []
  ) -> Meeting {
    var meeting = Meeting()
    meeting.id = id("MT")
    meeting.date = day(-daysAgo)
    meeting.level = level
    meeting.valueToDepartment = worth.department
    meeting.valueToPartner = worth.partner
    meeting.note = note
    for row in actions {
      var action = Action()
      action.id = id("AC")
      action.text = row.text
      action.owner = row.owner
      action.side = row.side
      action.due = day(row.due)
      action.doneOn = row.done.map(day)
      meeting.actions.append(action)
    }
    return meeting
  }

  /// Something that a side said of a side so many days ago, and the response.
  mutating func feedback(
    _ daysAgo: Int, from giver: Party, about: Party, _ text: String, response: String = "", respondedDaysAgo: Int? = nil
  ) -> Feedback {
    var feedback = Feedback()
    feedback.id = id("FB")
    feedback.on = day(-daysAgo)
    feedback.givenBy = giver
    feedback.about = about
    feedback.text = text
    feedback.response = response
    feedback.respondedOn = respondedDaysAgo.map { day(-$0) }
    return feedback
  }
}
