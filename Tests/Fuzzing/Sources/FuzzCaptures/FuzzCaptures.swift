import ComentionPosts
import ReaderFuzzing

/// The reader of plain-text captures, with the dates in texts.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  ReaderFuzzing.run(UnsafeBufferPointer(start: start, count: count), as: [.capture])
  return 0
}
