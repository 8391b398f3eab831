import ComentionPosts
import ReaderFuzzing

/// The reader of tables.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  ReaderFuzzing.run(UnsafeBufferPointer(start: start, count: count), as: [.table])
  return 0
}
