internal import CSimdjson

/// Finds where an open JSON array or object ends, in input that comes in pieces.
struct JSONScan {
  private var state: csimdjson_scan

  /// Starts just behind the bracket that opened the value.
  init() {
    state = csimdjson_scan(depth: 1, in_string: false, escaped: false)
  }

  /// Whether the bracket that closes the value was passed.
  var isAtEnd: Bool { state.depth == 0 }

  /// Passes over bytes of the value from `start`; returns the offset just behind the last one.
  mutating func skip(_ bytes: Span<UInt8>, from start: Int) -> Int {
    let rest = bytes.extracting(start..<bytes.count)
    let passed = unsafe rest.withUnsafeBufferPointer { rest in
      guard let first = rest.baseAddress else { return 0 }
      return unsafe csimdjson_skip(&state, first, rest.count)
    }
    return start + passed
  }
}
