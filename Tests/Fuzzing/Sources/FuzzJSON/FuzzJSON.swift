import ComentionPosts
import ReaderFuzzing

/// The readers of JSON.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  ReaderFuzzing.run(
    UnsafeBufferPointer(start: start, count: count),
    as: [.jsonLines, .telegramJSON, .jsonList, .tgDataset])
  return 0
}
