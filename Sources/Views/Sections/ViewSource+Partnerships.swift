import FoundationEssentials
import Insight
import Programme
import Records

extension ViewSource {
  /// Every partnership in the order of the method: how it is chosen, what is agreed, and whether it is governed; a line
  /// each, with the whole in the parts of a partner.
  var partnerships: ViewSection {
    ViewSection("partnerships", "Partnerships", [.table(selections), .table(contracts), .table(governances)])
  }

  private var selections: ViewTable {
    ViewTable(
      "selections", "Selection",
      columns: [
        ViewColumn("id", "Id", isDetail: true), ViewColumn("name", "Partner"),
        ViewColumn("framework", "Framework"), ViewColumn("bids", "Bids", isNumber: true),
        ViewColumn("ranking", "Ranking"), ViewColumn("criteria", "Criteria"),
        .data("qualityWeight"), .data("priceWeight"),
      ] + data(Selection(), nil).map { .data($0.key) },
      rows: project.partners.compactMap { partner -> ViewRow? in
        guard let selection = partner.selection else { return nil }
        let ranking = SelectionRanking(selection)
        return [
          .text(partner.id.text), .text(partner.name), .text(ifAny: selection.framework),
          .whole(selection.bids.count), .text(ifAny: ranking?.words), .text(ifAny: ranking?.criteria.words),
          .amount(ifAny: selection.qualityWeight), .amount(ifAny: selection.priceWeight),
        ] + data(selection, ranking).map(\.value)
      }, empty: "No selection is recorded.")
  }

  private var contracts: ViewTable {
    let duties = KPIPublication(project, on: today).contracts
    return ViewTable(
      "contracts", "Contracts",
      columns: [
        ViewColumn("id", "Id", isDetail: true), ViewColumn("name", "Partner"),
        ViewColumn("reference", "Reference"), ViewColumn("end", "End"),
        ViewColumn("daysLeft", "Days left", isDetail: true), ViewColumn("value", "Value", isNumber: true),
        ViewColumn("currency", "Currency", isDetail: true), ViewColumn("measured", "Measured"),
        ViewColumn("offTarget", "Off target", isNumber: true), ViewColumn("publication", "Procurement Act"),
      ] + data(Contract(), nil, nil).map { .data($0.key) },
      rows: project.partners.compactMap { partner -> ViewRow? in
        guard let contract = partner.contract else { return nil }
        let standing = ContractStatus(partner, in: project, on: today)
        let duty = duties.first { $0.partner == partner.id }
        return [
          .text(partner.id.text), .text(partner.name), .text(ifAny: contract.reference), .date(ifAny: contract.end),
          .whole(ifAny: standing?.daysLeft), .amount(ifAny: contract.value), .text(ifAny: contract.currency),
          .text(ifAny: standing?.measureWords), .whole(ifAny: standing?.measures.count(where: \.isOffTarget)),
          .text(ifAny: duty?.words),
        ] + data(contract, standing, duty).map(\.value)
      }, empty: "No contract is recorded.")
  }

  private var governances: ViewTable {
    ViewTable(
      "governance", "Governance",
      columns: [
        ViewColumn("id", "Id", isDetail: true), ViewColumn("name", "Partner"),
        ViewColumn("standing", "Standing"), ViewColumn("ours", "Our actions late", isNumber: true, isDetail: true),
        ViewColumn("theirs", "Their actions late", isNumber: true, isDetail: true),
        ViewColumn("unanswered", "Feedback unanswered", isNumber: true, isDetail: true),
      ],
      rows: project.partners.compactMap { partner -> ViewRow? in
        guard partner.governance != nil else { return nil }
        let standing = GovernanceStatus(partner, on: today)
        let ours = standing.lateActions.count { $0.action.side == .department }
        return [
          .text(partner.id.text), .text(partner.name), .text(standing.words), .whole(ours),
          .whole(standing.lateActions.count - ours), .whole(standing.unanswered.count),
        ]
      }, empty: "No governance is recorded.")
  }
}
