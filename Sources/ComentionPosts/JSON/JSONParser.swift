internal import CSimdjson

/// The JSON parser of the simdjson library, which holds one document at a time.
@safe struct JSONParser: ~Copyable {
  /// Why some bytes are no JSON document.
  enum Fault: Error {
    case tooDeep
    case broken

    /// The fault as the rest of a sentence that begins with what was read.
    var sentence: String {
      switch self {
      case .tooDeep: "is nested too deeply to be a post"
      case .broken: "is not valid JSON"
      }
    }
  }

  private let handle: OpaquePointer

  init() {
    guard let handle = unsafe csimdjson_make() else {
      // As Swift itself does where there is no memory: input cannot cause it, and nothing can go on.
      fatalError("no memory left for a JSON parser")
    }
    unsafe self.handle = handle
  }

  deinit {
    unsafe csimdjson_free(handle)
  }

  /// Reads one document, mends what exporters are known to write wrongly, and hands its root over.
  ///
  /// - Parameters:
  ///   - bytes: exactly one document, white space around it allowed.
  ///   - repairs: raised by the number of places that had to be mended (see ``JSONRepair``).
  ///   - body: receives the root, which must not leave the closure.
  /// - Returns: what `body` returns.
  /// - Throws: a ``Fault`` if the bytes are no JSON, mended or not.
  borrowing func read<Result>(
    _ bytes: Span<UInt8>, repairs: inout Int, _ body: (JSONValue) -> Result
  ) throws(Fault) -> Result {
    var root = csimdjson_value()
    var result = parse(bytes, &root)
    if result == CSIMDJSON_MENDABLE {
      var mended = JSONRepair()
      let text = mended.repair(bytes)
      repairs += mended.count
      result = parse(text.span, &root)
    }
    switch result {
    case CSIMDJSON_OK: return body(JSONValue(place: root))
    case CSIMDJSON_TOO_DEEP: throw .tooDeep
    default: throw .broken
    }
  }

  private borrowing func parse(
    _ bytes: Span<UInt8>, _ root: inout csimdjson_value
  ) -> csimdjson_result {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return CSIMDJSON_BROKEN }
      return unsafe csimdjson_parse(handle, start, bytes.count, &root)
    }
  }
}
