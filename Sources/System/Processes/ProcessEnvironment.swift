import CSystem
import Glibc

/// What the process was started with, and how it takes what the system tells it.
public enum ProcessEnvironment {
  /// The value of an environment variable; `nil` where it is not set.
  public static func value(_ name: String) -> String? { unsafe cs_variable(name).map { unsafe String(cString: $0) } }

  /// Takes signals as a program does that says what goes wrong, whoever started it.
  ///
  /// A file that may not grow (`ulimit -f`) and a reader that leaves early are errors to explain, not the end of the
  /// process; and how a child ended can be asked for.
  public static func prepareSignals() {
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
    signal(SIGCHLD, SIG_DFL)
  }
}
