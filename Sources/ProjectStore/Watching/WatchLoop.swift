import Glibc

/// What a watching thread does: sleeps until the folder changes, and tells when it was the one name.
struct WatchLoop: Sendable {
  let name: String
  let folder: String
  /// A pipe whose other end closes when the watch is let go.
  let stop: Int32
  /// Milliseconds between looks where the system does not tell.
  let interval: Int32
  /// Whether the system is asked to tell at all.
  let trustsSystem: Bool
  let onChange: @Sendable () -> Void

  /// Milliseconds for whoever writes in several steps to come to an end.
  private static let rest: UInt32 = 30

  func run() {
    defer { close(stop) }
    let queue = trustsSystem ? inotify_init1(inotifyNonBlocking | inotifyCloseOnExec) : -1
    defer { if queue >= 0 { close(queue) } }
    var watch = begin(queue)
    var looks = watch == nil || isRemote
    var last = look()
    while true {
      var descriptors = [
        pollfd(fd: stop, events: Int16(POLLIN), revents: 0), pollfd(fd: queue, events: Int16(POLLIN), revents: 0),
      ]
      let ready = unsafe poll(&descriptors, 2, looks ? interval : -1)
      if ready < 0, errno != EINTR { return }
      if descriptors[0].revents != 0 { return }
      var isChanged = false
      if descriptors[1].revents != 0 {
        var news = drain(queue, watch)
        if news.isOurs || news.isOver {
          usleep(WatchLoop.rest * 1000)
          // Where a folder is removed, the file's end is told first and the folder's own during the rest.
          if drain(queue, watch).isOver { news.isOver = true }
          isChanged = true
        }
        if news.isOver || watch.map({ $0.folder != FolderIdentity(folder) }) == true {
          if let watch { _ = inotify_rm_watch(queue, watch.number) }
          watch = nil
          looks = true
          isChanged = true
        }
      }
      // The folder may be there again, and be another one.
      if watch == nil, let new = begin(queue) {
        watch = new
        looks = isRemote
        isChanged = true
      }
      if looks {
        let now = look()
        isChanged = isChanged || now != last
        last = now
      }
      if isChanged { onChange() }
    }
  }

  /// What was written, made, moved or removed in the folder; or the folder itself.
  private static let events: UInt32 = 0x2 | 0x8 | 0x40 | 0x80 | 0x100 | 0x200 | 0x400 | 0x800

  /// Begins to be told what happens in the folder; `nil` where there is none, or nobody who could tell.
  private func begin(_ queue: Int32) -> Watch? {
    guard queue >= 0, let folder = FolderIdentity(folder) else { return nil }
    let number = unsafe inotify_add_watch(queue, self.folder, WatchLoop.events)
    return number < 0 ? nil : Watch(number: number, folder: folder)
  }

  /// Takes all events: whether one is about the name, and whether the watch has ended or lost count.
  private func drain(_ queue: Int32, _ watch: Watch?) -> (isOurs: Bool, isOver: Bool) {
    var news = (isOurs: false, isOver: false)
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(queue, $0.baseAddress, $0.count) }
      if count <= 0 { return news }
      var place = 0
      // struct inotify_event: int wd; uint32_t mask, cookie, len; char name[len].
      while place + 16 <= count {
        let (number, mask, length) = unsafe buffer.withUnsafeBytes {
          unsafe (
            $0.loadUnaligned(fromByteOffset: place, as: Int32.self),
            $0.loadUnaligned(fromByteOffset: place + 4, as: UInt32.self),
            Int($0.loadUnaligned(fromByteOffset: place + 12, as: UInt32.self))
          )
        }
        let end = min(place + 16 + length, count)
        defer { place = end }
        // What a watch that was given up still told; -1 is the queue's own word.
        guard number < 0 || number == watch?.number else { continue }
        if buffer[(place + 16)..<end].prefix(while: { $0 != 0 }).elementsEqual(name.utf8) { news.isOurs = true }
        // IN_DELETE_SELF, IN_MOVE_SELF, IN_UNMOUNT, IN_Q_OVERFLOW, IN_IGNORED.
        if mask & (0x400 | 0x800 | 0x2000 | 0x4000 | 0x8000) != 0 { news.isOver = true }
      }
    }
  }

  /// What the system says of the file; none of it alone proves a change, but each of it calls for reading.
  private func look() -> [Int] {
    var status = stat()
    guard unsafe stat(folder.appending(component: name), &status) == 0 else { return [] }
    return [
      Int(status.st_ino), Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec,
      status.st_ctim.tv_nsec,
    ]
  }

  /// Whether others can write to the folder without this machine's knowing.
  private var isRemote: Bool {
    // struct statfs begins with the type, a long, and has 120 bytes.
    var status = [Int](repeating: 0, count: 32)
    guard unsafe statfs(folder, &status) == 0 else { return true }
    // NFS, SMB, CIFS, SMB2, FUSE, 9P, AFS, Coda, Ceph, AUFS: linux/magic.h.
    let remote: Set<UInt32> = [
      0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x6573_5546, 0x0102_1997, 0x5346_414F, 0x7375_7245, 0x00C3_6400,
    ]
    return remote.contains(UInt32(truncatingIfNeeded: status[0]))
  }
}

/// What the system was asked to tell of.
private struct Watch {
  /// The number under which it tells.
  let number: Int32
  /// The folder, whatever stands at its path later: one that somebody stands in is never told to be gone.
  let folder: FolderIdentity
}

/// Which folder stands at a path.
private struct FolderIdentity: Equatable {
  private let device: dev_t
  private let number: ino_t

  /// Looks; `nil` where there is none.
  init?(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    (device, number) = (status.st_dev, status.st_ino)
  }
}
