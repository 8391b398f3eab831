internal import CSimdjson

/// A place in a parsed JSON document.
///
/// It belongs to the parser that made it and is valid only inside the closure that received the
/// document: the next document overwrites what it points to. This file and `JSONParser.swift` are
/// the only ones that touch the memory of the C library.
struct JSONValue {
  let place: csimdjson_value

  /// The member of an object with the given key; nothing if there is none or the value is no object.
  subscript(key: StaticString) -> JSONValue? {
    guard key.hasPointerRepresentation else { return nil }
    var member = csimdjson_value()
    let found = key.withUTF8Buffer { name in
      unsafe name.withMemoryRebound(to: CChar.self) { name in
        guard let start = name.baseAddress else { return false }
        return unsafe csimdjson_field(place, start, name.count, &member)
      }
    }
    return found ? JSONValue(place: member) : nil
  }

  /// Whether the value is `null`.
  var isNull: Bool { csimdjson_kind_of(place) == CSIMDJSON_NULL }
  /// Whether the value is an object.
  var isObject: Bool { csimdjson_kind_of(place) == CSIMDJSON_OBJECT }
  /// Whether the value is an array.
  var isArray: Bool { csimdjson_kind_of(place) == CSIMDJSON_ARRAY }

  /// The text of a string; nothing for other kinds.
  var string: String? {
    unsafe withBytes { bytes in unsafe String(decoding: bytes, as: UTF8.self) }
  }

  /// The bytes of a string; nothing for other kinds.
  var bytes: [UInt8]? {
    unsafe withBytes { bytes in unsafe Array(bytes) }
  }

  /// Adds the bytes of a string; false, and nothing added, for other kinds.
  func append(to text: inout [UInt8]) -> Bool {
    unsafe withBytes { bytes in unsafe text.append(contentsOf: bytes) } != nil
  }

  /// Whether the value is the given string.
  func equals(_ text: StaticString) -> Bool {
    unsafe withBytes { bytes in
      text.withUTF8Buffer { text in unsafe text.elementsEqual(bytes) }
    } ?? false
  }

  /// The number, if the value is a whole number or a string of digits, as exporters write both.
  var integer: Int64? {
    var number: Int64 = 0
    if unsafe csimdjson_integer(place, &number) { return number }
    return string.flatMap { Int64($0) }
  }

  /// The number, if the value is a number of any kind.
  var double: Double? {
    var number = 0.0
    return unsafe csimdjson_double(place, &number) ? number : nil
  }

  /// Calls `body` with each element of an array; does nothing for other kinds.
  func forEachElement(_ body: (JSONValue) -> Void) {
    forEachMember { _, value in body(value) }
  }

  /// Calls `body` with each key and value of an object (the key is empty in an array).
  func forEachMember(_ body: (String, JSONValue) -> Void) {
    var members = csimdjson_members()
    guard unsafe csimdjson_begin(place, &members) else { return }
    var key: UnsafePointer<UInt8>?
    var count = 0
    var member = csimdjson_value()
    while unsafe csimdjson_next(&members, &key, &count, &member) {
      let name = unsafe String(
        decoding: UnsafeBufferPointer(start: key, count: count), as: UTF8.self)
      body(name, JSONValue(place: member))
    }
  }

  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    var start: UnsafePointer<UInt8>?
    var count = 0
    guard unsafe csimdjson_string(place, &start, &count) else { return nil }
    return unsafe body(UnsafeBufferPointer(start: start, count: count))
  }
}
