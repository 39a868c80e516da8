// Calls of Linux that the Glibc module does not show. Their arguments are plain integers and pointers, which Swift
// and C pass alike. Only PosixFileSystem uses them.

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
