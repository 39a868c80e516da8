import Testing

/// The real program, driven by keys in a real terminal.
@Suite(
  .enabled(if: TerminalWindow.isAvailable, "tmux is not installed: apt-get install -y tmux"), .timeLimit(.minutes(10)))
struct InATerminal {}
