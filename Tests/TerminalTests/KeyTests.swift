import Terminal
import Testing

@Suite("A key")
struct KeyTests {
  @Test(
    "has a name that reads back",
    arguments: [
      (Key.character("s"), "s"), (.character("G"), "G"), (.character(" "), "Space"), (.character("é"), "é"),
      (.control("r"), "Ctrl-r"), (.control(" "), "Ctrl-Space"), (.alt("x"), "Alt-x"), (.alt("X"), "Alt-X"),
      (.alt(" "), "Alt-Space"), (.function(12), "F12"), (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"),
      (.backTab, "Shift-Tab"), (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"), (.home, "Home"),
      (.end, "End"), (.pageUp, "PgUp"), (.pageDown, "PgDn"), (.insert, "Ins"), (.delete, "Del"),
      (.backspace, "Backspace"),
    ])
  func names(key: Key, name: String) {
    #expect(key.name == name)
    #expect(Key(name: name) == key)
  }

  @Test(
    "is read from other spellings",
    arguments: [
      ("ctrl-R", Key.control("r")), ("pgup", .pageUp), ("PageDown", .pageDown), ("Escape", .escape), ("return", .enter),
      ("f5", .function(5)), ("-", .character("-")),
    ])
  func aliases(name: String, key: Key) { #expect(Key(name: name) == key) }

  @Test(
    "is not read from what names none", arguments: ["", " ", "Ctrl-", "Ctrl-é", "F0", "F99", "Hyper-x", "ab", "Alt-"])
  func refuses(name: String) { #expect(Key(name: name) == nil) }
}
