import Glibc

extension Console {
  /// The process's standard output and standard error.
  public static func standard() -> Console {
    Console(output: { (bytes) throws(OutputFault) in try write(bytes, to: STDOUT_FILENO) }) {
      (bytes) throws(OutputFault) in try write(bytes, to: STDERR_FILENO)
    }
  }

  private static func write(_ bytes: [UInt8], to file: Int32) throws(OutputFault) {
    // A reader that leaves early ends the output with an error to look at, not the process with a signal.
    signal(SIGPIPE, SIG_IGN)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        throw .closed
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
        unsafe poll(&waiting, 1, -1)
      } else if errno != EINTR {
        throw unsafe .failed(String(cString: strerror(errno)))
      }
    }
  }
}
