internal import CHTML

/// The HTML parser of libxml2, fed piece by piece, which builds no tree.
///
/// All use of the C library is in this file.
@safe struct HTMLParser: ~Copyable {
  private let handle: OpaquePointer
  private let sink: HTMLSink

  /// Makes a parser that calls the handler for what it finds.
  init(_ handler: any HTMLHandler) {
    let sink = HTMLSink(handler)
    var events = unsafe chtml_events(
      start: { sink, name, attributes in unsafe HTMLSink.of(sink)?.start(name, attributes) },
      end: { sink, name in unsafe HTMLSink.of(sink)?.end(name) },
      text: { sink, bytes, count in unsafe HTMLSink.of(sink)?.text(bytes, count) })
    let reference = unsafe Unmanaged.passUnretained(sink).toOpaque()
    guard let handle = unsafe chtml_make(&events, reference) else {
      // As Swift itself does where there is no memory: input cannot cause it, and nothing can go on.
      fatalError("no memory left for an HTML parser")
    }
    unsafe self.handle = handle
    self.sink = sink
  }

  deinit {
    unsafe chtml_free(handle)
  }

  /// Reads the next piece, which must be valid UTF-8.
  borrowing func read(_ text: [UInt8]) {
    unsafe text.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return }
      unsafe chtml_read(handle, start, bytes.count)
    }
  }

  /// Reads the end of the input: elements that are open end.
  borrowing func finish() {
    unsafe chtml_finish(handle)
  }
}

/// What receives the events of the C library, and hands them on in Swift's terms.
private final class HTMLSink {
  private let handler: any HTMLHandler

  init(_ handler: any HTMLHandler) {
    self.handler = handler
  }

  static func of(_ sink: UnsafeMutableRawPointer?) -> HTMLSink? {
    unsafe sink.map { unsafe Unmanaged<HTMLSink>.fromOpaque($0).takeUnretainedValue() }
  }

  func start(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafePointer<UnsafePointer<CChar>?>?
  ) {
    var pairs: [HTMLElement.Attribute] = []
    if let attributes = unsafe attributes {
      var index = 0
      while let key = unsafe attributes[index] {
        pairs.append(
          HTMLElement.Attribute(
            name: unsafe String(cString: key), value: unsafe Self.string(attributes[index + 1])))
        index += 2
      }
    }
    handler.start(HTMLElement(name: unsafe Self.string(name), attributes: pairs))
  }

  func end(_ name: UnsafePointer<CChar>?) {
    handler.end(unsafe Self.string(name))
  }

  func text(_ bytes: UnsafePointer<UInt8>?, _ count: Int) {
    handler.text(unsafe Array(UnsafeBufferPointer(start: bytes, count: count)))
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    unsafe text.map { unsafe String(cString: $0) } ?? ""
  }
}
