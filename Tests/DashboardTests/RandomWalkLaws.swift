import Programme
import ProjectStore
import Records
import Terminal
import TestSupport
import Testing

@testable import Dashboard

/// Whatever keys are pressed, nothing crashes, nothing is lost, and the file says what the screen says.
@Suite struct RandomWalkLaws {
  private static let keys: [Key] =
    CommandTable.all.flatMap(\.keys) + [.left, .right, .backspace, .delete, .tab, .enter, .escape, .enter, .escape]
    + "abcdeghiloprtwxy 0123456789+,-".map { .character($0) }

  @Test(arguments: 1...10) func `five hundred random keys do no harm`(seed: UInt64) throws {
    let scene = try Scene(width: 80, height: 24)
    var generator = SplitMix(seed)
    var (edits, changes) = (0, 0)
    for step in 0..<500 {
      switch Int.random(in: 0..<20, using: &generator) {
      case 0:
        scene.session.handle(
          .resize(width: Int.random(in: 1...140, using: &generator), height: Int.random(in: 1...45, using: &generator)))
      case 1:
        let kinds = [MouseEvent.Kind.press, .doublePress, .wheelUp, .wheelDown]
        scene.mouse(
          kinds[Int.random(in: 0..<4, using: &generator)], Int.random(in: 0..<140, using: &generator),
          Int.random(in: 0..<45, using: &generator))
      case 2: scene.session.handle(.paste(["GO-LIVE", "+3", "\u{1B}[1m\t\n", "日本"][step % 4]))
      default: scene.press(Self.keys[Int.random(in: 0..<Self.keys.count, using: &generator)])
      }
      #expect(scene.session.open != nil)
      if step % 10 == 0 { #expect(scene.rows.count == scene.session.size.height) }
      let changed = scene.editCount
      guard changed != edits || step == 499, let store = scene.session.open?.store else { continue }
      edits = changed
      changes += 1
      #expect(store.state == .saved(at: Scene.surroundings.now()) || store.state == .saved(at: nil))
      #expect(try scene.saved == store.project, "seed \(seed), step \(step)")
    }
    #expect(changes > 0)
    while scene.editCount > 0 { scene.session.undo() }
    #expect(scene.project == Scene.example)
    let others = scene.folder.names.filter { !$0.hasPrefix("programme-\(Scene.today)") }
    #expect(others == ["programme.tandem.json"])
  }
}
