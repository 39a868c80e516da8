import Programme
import Records
import Terminal

extension CommandTable {
  private static let needsRoadblock: @Sendable (Session) -> String? = { session in
    session.roadblock == nil ? "select a roadblock first (\(session.keymap.name(of: PaneID.roadblocks.command)))" : nil
  }

  /// What a stand-up is about; the first key on the footer.
  static let status: [Command] = [
    Command(
      "roadblock-status", "status", "Set the roadblock's status: one letter sets it, Tab adds a note",
      keys: [.character("s")], in: .roadblock, changesProject: true, unavailable: needsRoadblock
    ) { session in
      session.overlay = session.roadblock.map { StatusChooser($0) }
    }
  ]

  /// What else can be done to the selected roadblock.
  static let roadblocks: [Command] = [
    Command(
      "roadblock-owner", "owner", "Name who removes the roadblock; empty for nobody", keys: [.character("o")],
      in: .roadblock, changesProject: true, unavailable: needsRoadblock
    ) { session in
      guard let roadblock = session.roadblock else { return }
      let id = roadblock.id
      session.overlay = Prompt(
        "Owner of \(id)", hint: "Enter sets it, Esc leaves", text: roadblock.owner, isMarked: true,
        asked: AskedValue(in: session) { $0.open?.project.roadblock(id)?.owner }
      ) { text, session in session.change(id, note: "") { $0.owner = text.trimmed } }
    },
    Command(
      "roadblock-due", "due", "Set the day by which the roadblock is to be gone", keys: [.character("d")],
      in: .roadblock, changesProject: true, unavailable: needsRoadblock
    ) { session in
      guard let roadblock = session.roadblock else { return }
      let (id, today) = (roadblock.id, session.surroundings.today())
      session.overlay = Prompt(
        "\(id) due", hint: "2026-11-30, 30 Nov, +14, +2w; empty for none",
        text: roadblock.dueOn?.description ?? "", isMarked: true,
        asked: AskedValue(in: session) { $0.open?.project.roadblock(id).map { $0.dueOn?.description ?? "" } },
        check: { FieldShape.date.complaint(about: $0, today: today) }
      ) { text, session in
        session.change(id, note: "") { $0.dueOn = CalendarDate(typed: text.trimmed, today: today) }
      }
    },
    Command(
      "roadblock-severity-up", "", "Raise the roadblock's severity", keys: [.character("+"), .character("=")],
      in: .roadblock, changesProject: true,
      unavailable: { session in
        needsRoadblock(session) ?? (session.roadblock?.severity == .critical ? "it is critical already" : nil)
      }
    ) { session in session.changeRoadblock { $0.severity = $0.severity.raised } },
    Command(
      "roadblock-severity-down", "", "Lower the roadblock's severity", keys: [.character("-")], in: .roadblock,
      changesProject: true,
      unavailable: { session in
        needsRoadblock(session) ?? (session.roadblock?.severity == .low ? "it is low already" : nil)
      }
    ) { session in session.changeRoadblock { $0.severity = $0.severity.lowered } },
    Command(
      "roadblock-escalate", "escalate", "Escalate the roadblock one level: team, programme board, SRO, portfolio",
      keys: [.character("^")], in: .roadblock, changesProject: true,
      unavailable: { session in
        needsRoadblock(session)
          ?? (session.roadblock?.escalation == .portfolio ? "it is with the portfolio already" : nil)
      }
    ) { session in session.changeRoadblock { $0.escalation = $0.escalation.raised } },
    Command(
      "roadblock-note", "", "Note what was said about the roadblock: a comment in its history",
      keys: [.character("N")], in: .roadblock, changesProject: true, unavailable: needsRoadblock
    ) { session in
      guard let roadblock = session.roadblock else { return }
      let id = roadblock.id
      session.overlay = Prompt(
        "Note on \(id)", hint: "Enter keeps it, Esc leaves", text: "",
        asked: AskedValue(in: session) { $0.open?.project.roadblock(id).map { _ in "" } },
        check: { $0.trimmed.isEmpty ? "what was said?" : nil }
      ) { text, session in session.change(id, note: text) { _ in } }
    },
  ]
}
