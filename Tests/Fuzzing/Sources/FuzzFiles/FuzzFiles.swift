import ReaderFuzzing

/// Detection, decompression, encodings, and whatever reader the file leads to.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  ReaderFuzzing.detect(input)
  FileFuzzing.run(input)
  return 0
}
