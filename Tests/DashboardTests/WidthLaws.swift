import JSONText
import Programme
import ProjectStore
import Records
import Terminal
import Testing

@testable import Dashboard
import Text

/// Every screen at every width from 40 to 300 columns: what a frame says of its cells has to fit its grid.
@Suite("Every screen, 40 to 300 columns wide") struct WidthLaws {
  /// Texts that are long, wide, composed, from right to left, or try to command a terminal.
  private static let hostile = [
    String(repeating: "long ", count: 2000), "مرحبا بالعالم", String(repeating: "שלום ", count: 30), "ภาษาไทยที่นี่",
    String(repeating: "水路許可", count: 20), "👩‍👩‍👧‍👦 family 🏳️‍🌈", "e\u{301}\u{302}\u{303} marks",
    "\u{1B}[2J\u{7}\u{202E}evil\u{2066}", "a\u{200B}b\u{FEFF}\tc\r\nd",
  ]

  /// The example with such a text in every field that takes any text.
  private static func hostileProject() throws -> Project {
    var number = 0
    let free: Set = [
      "title", "name", "owner", "note", "organisation", "seniorResponsibleOwner", "purpose", "text", "by", "reason",
      "evidence", "rationale", "role", "measure", "driver", "mitigation",
    ]
    func spoilt(_ value: JSONValue, _ key: String) -> JSONValue {
      switch value {
      case .object(let members):
        return .object(members.map { JSONMember($0.name, spoilt($0.value, $0.name)) })
      case .array(let items): return .array(items.map { spoilt($0, key) })
      case .string where free.contains(key):
        number += 1
        return .string(hostile[number % hostile.count])
      default: return value
      }
    }
    return try ProjectFile.read(spoilt(Scene.example.encoded, "").printed(.file)).project
  }

  @Test(arguments: [false, true], [12, 24, 40, 90])
  func `no line is wider than the screen, no wide glyph is torn, and the footer is there`(
    isHostile: Bool, height: Int
  ) throws {
    let scene = try Scene(isHostile ? Self.hostileProject() : nil)
    let screens =
      SmallTerminalsLaws.screens + [[.character("l")], [.character("a")], [.character("R")], [.character("p")]]
    for (number, keys) in screens.enumerated() {
      while !scene.session.pages.isEmpty { scene.session.pages.removeLast() }
      scene.session.overlay = nil
      scene.session.notice = nil
      (scene.session.overview.focus, scene.session.overview.isZoomed) = (.roadblocks, false)
      for key in keys { scene.press(key) }
      // Each screen has widths of its own, so that together they have nearly all, in a fraction of the time.
      for width in [40, 80, 300] + Array(stride(from: 41 + number, through: 299, by: height == 24 ? 9 : 29)) {
        scene.session.handle(.resize(width: width, height: height))
        expectWhole(scene.session.frame(), width, height, "\(keys.map(\.name)) at \(width)×\(height)")
      }
    }
  }

  private func expectWhole(_ frame: Frame, _ width: Int, _ height: Int, _ place: String) {
    #expect(frame.width == width && frame.height == height, "\(place)")
    let torn = (0..<height).filter { y in
      (0..<width).contains { x in
        let columns = frame[x, y].width
        let follows = x + 1 < width ? frame[x + 1, y].width == 0 : false
        let before = x > 0 ? frame[x - 1, y].width == 2 : false
        return columns == 2 && !follows || columns == 0 && !before
      }
    }
    #expect(torn.isEmpty, "a glyph is torn in row \(torn) of \(place)")
    let rows = frame.rows()
    let wide = rows.filter { TextWidth.columns($0) > width }
    #expect(wide.isEmpty, "\(place): \(wide)")
    #expect(rows.last?.isEmpty == false, "no footer on \(place)")
  }
}
