import Settings
import Testing
import Themes

@testable import Dashboard
@testable import Terminal

@Suite("Convention “NO_COLOR, TERM=dumb”: the colours left out") struct ColorlessTests {
  @Test func `the monochrome theme is made of reverse, bold, underline and dim alone`() throws {
    for palette in [Palette.monochrome, try ThemeLibrary().theme("mono").palette] {
      for role in Role.allCases {
        let paint = palette[role]
        #expect(paint.foreground == nil && paint.background == nil, "\(role)")
        #expect(paint.attributes.isSubset(of: [.reverse, .bold, .underline, .dim]), "\(role)")
      }
    }
  }

  @Test(arguments: CommandTableLaws.screens.indices) func `the selected row is reversed on every screen that has one`(
    index: Int
  ) throws {
    #expect(Palette.monochrome[.selection].attributes.contains(.reverse))
    let scene = try CommandTableLaws.screens[index].scene()
    let frame = scene.session.frame()
    guard let row = frame.rows().firstIndex(where: { $0.contains("▌") }) else { return }
    let reversed = (0..<frame.width).count { x in
      Palette.monochrome[frame.cells[row * frame.width + x].style.role].attributes.contains(.reverse)
    }
    #expect(reversed > 20, "\(frame.rows()[row])")
  }
}
