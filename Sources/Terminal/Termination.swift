/// How the process was asked to end from outside.
public enum Termination: Sendable {
  /// SIGTERM: the system or a person wants the program to end.
  case terminate
  /// SIGHUP: the terminal or the connection is closing.
  case hangUp
  /// SIGINT sent by another process; Ctrl-C on the keyboard is a key.
  case interrupt
}
