/// A shape of JSON documents: where its messages stand, and how they become posts.
protocol JSONDocument {
  /// Says what to do with a container that begins.
  ///
  /// - Parameters:
  ///   - key: the bytes of its key, at most 64; empty inside an array and at the root.
  ///   - isArray: whether it is an array rather than an object.
  ///   - place: where it stands; nothing at the root.
  /// - Returns: what becomes of the container.
  mutating func step(key: [UInt8], isArray: Bool, of place: JSONPlace?) -> JSONStep

  /// Whether the members before a container say something about the messages in it.
  func readsHeader(of place: JSONPlace) -> Bool

  /// Takes the members of the object around a container that stand before it, with `null` in place of
  /// arrays and objects; nothing if they are no JSON.
  mutating func enter(_ place: JSONPlace, header: JSONValue?)

  /// What a message turns out to be.
  ///
  /// - Parameters:
  ///   - message: the value that was taken.
  ///   - key: the bytes of its key, at most 64; empty inside an array.
  ///   - position: its number among the values that were taken, from 1.
  /// - Returns: the post, or why there is none.
  func item(_ message: JSONValue, key: [UInt8], position: Int) -> ReadItem
}

extension JSONDocument {
  func readsHeader(of place: JSONPlace) -> Bool { false }

  mutating func enter(_ place: JSONPlace, header: JSONValue?) {}
}
