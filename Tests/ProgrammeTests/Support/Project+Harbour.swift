import Programme
import Records
import TestSupport

extension Project {
  /// A small project with a record in most lists: two partners of whom only the first has a contract.
  static func harbour() throws -> Project { try TestSupport.read(harbourText).project }

  static let harbourText = """
    {
      "format": "tandem/project",
      "version": 1,
      "programme": {
        "id": "programme", "name": "Harbour Fees", "start": "2026-01-05", "end": "2028-03-31",
        "confidence": [{"date": "2026-09-01", "rater": "SRO", "rating": "Amber"}],
        "outcomes": [
          {"id": "FASTER", "title": "Faster permits", "measure": {"metric": "days", "readings": [
            {"date": "2026-06-01", "value": 12}
          ]}},
          {"id": "FAIRER", "title": "Fairer fees"}
        ],
        "milestones": [
          {"id": "GO-LIVE", "title": "Service live", "partner": "ALDER", "baseline": "2027-01-01", "forecasts": [
            {"on": "2026-03-01", "date": "2027-02-01"},
            {"on": "2026-09-01", "date": "2027-03-01", "reason": "Test data"}
          ]},
          {"id": "M/1", "title": "Close down", "partner": "ASH"}
        ],
        "finance": {"currency": "GBP", "periods": [{"period": "2026-27", "baseline": 10}]},
        "team": [
          {"role": "Delivery manager", "needed": 2, "filled": 1.5},
          {"role": "Tester", "needed": 3, "filled": 3}
        ],
        "constraints": [{"id": "CN-1", "text": "No downtime in June"}]
      },
      "partners": [
        {
          "id": "ALDER", "name": "Alder Software", "identifiers": {"DUNS": "1", "GB-COH": "2"}, "step": 4,
          "practices": [{"question": "two-way", "answer": "yes"}],
          "selection": {
            "qualityWeight": 60, "priceWeight": 40,
            "criteria": [
              {"id": "SKILL", "title": "Skill", "weight": 60}, {"id": "PRICE", "title": "Price", "weight": 40}
            ],
            "bids": [{"id": "B-1", "bidder": "Alder Software", "price": 100, "scores": [
              {"criterion": "SKILL", "evaluator": "A. Okafor", "score": 4},
              {"criterion": "PRICE", "evaluator": "A. Okafor", "score": 3},
              {"criterion": "SKILL", "evaluator": "B. Visser", "score": 2}
            ]}]
          },
          "contract": {"reference": "C-12", "start": "2026-02-01", "end": "2027-12-31", "currency": "GBP", "measures": [
            {"id": "ON-TIME", "title": "Releases on date", "assessments": [{"period": "2026-Q2", "rating": "Good"}]}
          ]},
          "scorecard": {"reviews": [
            {"id": "RV-2", "period": "2026-Q2", "date": "2026-07-01", "scores": [
              {"dimension": "openness", "from": "department", "about": "partner", "score": 3},
              {"dimension": "clarity", "from": "partner", "about": "department", "score": 2},
              {"dimension": "clarity", "from": "department", "about": "partner", "score": 4}
            ]}
          ]},
          "governance": {
            "levels": [{"level": "delivery", "everyDays": 14}],
            "meetings": [{"id": "MT-1", "date": "2026-10-20", "level": "delivery", "actions": [
              {"id": "AN-1", "text": "Send the plan"}
            ]}],
            "feedback": [
              {"id": "FB-1", "on": "2026-10-01", "from": "partner", "about": "department", "text": "Decide sooner"}
            ]
          }
        },
        {"id": "ASH", "name": "Ash Hosting", "step": 3}
      ],
      "roadblocks": [
        {"id": "RB-AAAA", "title": "Nobody decides", "partner": "ALDER", "blocks": ["GO-LIVE", "M/1"], "events": [
          {"at": "2026-08-01T09:00:00Z", "change": "status", "to": "open"}
        ]},
        {"id": "RB-BBBB", "title": "Engineers rolled off", "partner": "ASH", "blocks": ["M/1"]}
      ]
    }
    """
}

extension Authorship {
  /// Who writes in tests, at noon of 3 November 2026.
  static let tester = Authorship(
    name: "A. Okafor", at: Instant("2026-11-03T12:00:00Z") ?? Instant(secondsSinceEpoch: 0))
}

extension RecordDraft {
  /// What is typed for a record that is there, or for a new one in a list.
  init(typed place: String, in project: Project) throws {
    let path = try project.path(typed: place)
    if project.record(at: path) != nil {
      try self.init(changing: path, in: project, by: .tester)
    } else {
      var random = SplitMix(1)
      try self.init(adding: path, in: project, by: .tester, using: &random)
    }
  }
}
