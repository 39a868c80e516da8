import CSystem
import Glibc

/// What a watching thread does: sleeps until the folder changes, and tells when it was the one name.
struct WatchLoop: Sendable {
  let name: String
  let folder: String
  /// A pipe whose other end closes when the watch is let go.
  let stop: Int32
  /// Milliseconds between looks where the system does not tell.
  let interval: Int
  /// Whether the system is asked to tell at all.
  let trustsSystem: Bool
  let onChange: @Sendable () -> Void

  /// Milliseconds for whoever writes in several steps to come to an end.
  private static let rest = 30

  func run() {
    defer { close(stop) }
    let queue = trustsSystem ? cs_watch_queue() : -1
    defer { if queue >= 0 { close(queue) } }
    var watch = begin(queue)
    var looks = watch == nil || cs_is_remote(folder)
    var last = look()
    while true {
      cs_wait_either(stop, queue, looks ? Int32(clamping: interval) : -1)
      if cs_wait_readable(stop, 0) { return }
      var isChanged = false
      if queue >= 0, cs_wait_readable(queue, 0) {
        var news = drain(queue, watch)
        if !news.isEmpty {
          Thread.sleep(milliseconds: WatchLoop.rest)
          // Where a folder is removed, the file's end is told first and the folder's own during the rest.
          news.formUnion(drain(queue, watch))
          isChanged = true
        }
        if news.contains(.isOver) || watch.map({ $0.folder != FolderIdentity(folder) }) == true {
          if let watch { cs_unwatch(queue, watch.number) }
          watch = nil
          looks = true
          isChanged = true
        }
      }
      // The folder may be there again, and be another one.
      if watch == nil, let new = begin(queue) {
        watch = new
        looks = cs_is_remote(folder)
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

  /// Begins to be told what happens in the folder; `nil` where there is none, or nobody who could tell.
  private func begin(_ queue: Int32) -> Watch? {
    guard queue >= 0, let folder = FolderIdentity(folder) else { return nil }
    let number = cs_watch(queue, self.folder)
    return number < 0 ? nil : Watch(number: number, folder: folder)
  }

  private func drain(_ queue: Int32, _ watch: Watch?) -> WatchNews {
    WatchNews(rawValue: cs_watch_news(queue, watch?.number ?? -1, name))
  }

  /// What the system says of the file; none of it alone proves a change, but each of it calls for reading.
  private func look() -> [Int64] {
    var status = cs_status()
    guard cs_status_behind(folder.appending(component: name), &status) == 0 else { return [] }
    let (modified, changed) = (status.modified, status.changed)
    return [Int64(bitPattern: status.number), status.size, modified.0, modified.1, changed.0, changed.1]
  }
}

/// What events were about.
private struct WatchNews: OptionSet {
  let rawValue: Int32

  /// The name was written, made, moved or removed.
  static let isOurs = WatchNews(rawValue: Int32(cs_watch_name))
  /// The watch has ended, or the system has lost count.
  static let isOver = WatchNews(rawValue: Int32(cs_watch_over))
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
  private let device: UInt64
  private let number: UInt64

  /// Looks; `nil` where there is none.
  init?(_ path: String) {
    var status = cs_status()
    guard cs_status_behind(path, &status) == 0 else { return nil }
    (device, number) = (status.device, status.number)
  }
}
