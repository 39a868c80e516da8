// Calls of Linux that the Glibc module does not show. Their arguments are plain integers and pointers, which Swift
// and C pass alike. Only PosixFileSystem and WatchLoop use them.

import Glibc

@_silgen_name("renameat2")
func renameat2(
  _ fromFolder: Int32, _ from: UnsafePointer<CChar>, _ toFolder: Int32, _ to: UnsafePointer<CChar>, _ flags: UInt32
) -> Int32

@_silgen_name("flistxattr")
func flistxattr(_ file: Int32, _ names: UnsafeMutablePointer<CChar>?, _ size: Int) -> Int

@_silgen_name("fgetxattr")
func fgetxattr(_ file: Int32, _ name: UnsafePointer<CChar>, _ value: UnsafeMutableRawPointer?, _ size: Int) -> Int

@_silgen_name("fsetxattr")
func fsetxattr(
  _ file: Int32, _ name: UnsafePointer<CChar>, _ value: UnsafeRawPointer?, _ size: Int, _ flags: Int32
) -> Int32

/// `RENAME_NOREPLACE` of renameat2(2).
let renameNoReplace: UInt32 = 1
/// `RENAME_EXCHANGE` of renameat2(2).
let renameExchange: UInt32 = 2

@_silgen_name("inotify_init1")
func inotify_init1(_ flags: Int32) -> Int32

@_silgen_name("inotify_add_watch")
func inotify_add_watch(_ queue: Int32, _ path: UnsafePointer<CChar>, _ mask: UInt32) -> Int32

@_silgen_name("inotify_rm_watch")
func inotify_rm_watch(_ queue: Int32, _ watch: Int32) -> Int32

@_silgen_name("statfs")
func statfs(_ path: UnsafePointer<CChar>, _ status: UnsafeMutableRawPointer) -> Int32

/// `IN_NONBLOCK` of inotify_init1(2).
let inotifyNonBlocking: Int32 = O_NONBLOCK
/// `IN_CLOEXEC` of inotify_init1(2).
let inotifyCloseOnExec: Int32 = O_CLOEXEC
