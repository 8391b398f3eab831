/// A reader of one format: bytes go in, posts come out.
///
/// Readers are pushed by ``PostStream``, which owns the file: they never see more than one piece of
/// it, remember only the item that is not complete yet, and must give the same posts wherever the
/// pieces are cut. A reader is a class because it is the identity of one reading in progress, and
/// may own the state of a C library.
protocol PostReader: AnyObject {
  /// Takes the next piece of the input.
  func read(_ bytes: Span<UInt8>, into output: inout ReaderOutput)

  /// Takes the end of the input.
  func finish(into output: inout ReaderOutput)
}
