import ComentionPosts
import ReaderFuzzing

/// The readers of pages.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  ReaderFuzzing.run(
    UnsafeBufferPointer(start: start, count: count), as: [.telegramHTML, .telegramWeb])
  return 0
}
