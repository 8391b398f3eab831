/// What a ``JSONSplitter`` should do with an array or object it met.
enum JSONStep<Place> {
  /// Go inside; what is in there is then asked about, with this place as its parent.
  case enter(Place)
  /// Hand the whole value over.
  case take
  /// Pass over the whole value.
  case pass
}

/// A reader that is fed by a ``JSONSplitter``.
protocol JSONSplitterClient: AnyObject {
  /// The kinds of containers that the client enters.
  associatedtype Place

  /// Says what to do with a container that begins.
  ///
  /// - Parameters:
  ///   - key: the bytes of its key, at most 64; empty inside an array and at the root.
  ///   - isArray: whether it is an array rather than an object.
  ///   - place: where it stands; nothing at the root.
  /// - Returns: what the splitter does with the container.
  func step(key: [UInt8], isArray: Bool, of place: Place?) -> JSONStep<Place>

  /// Says that a container was entered.
  ///
  /// The header holds the members of the object around it that came before, as a JSON object with
  /// `null` in place of arrays and objects.
  func enter(_ place: Place, header: [UInt8])

  /// Takes a whole value, which begins at the given byte of the input.
  ///
  /// The key has at most 64 bytes, and is empty inside an array.
  func take(_ element: Span<UInt8>, key: [UInt8], at offset: Int, into output: inout ReaderOutput)

  /// Says that a value to be taken was longer than allowed.
  func takeTooLong(at offset: Int, into output: inout ReaderOutput)
}
