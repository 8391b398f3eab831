/// A kind of body that every state has, such as a foreign ministry.
struct StateBody: Sendable, Equatable {
  /// The identity of the kind, such as `mfa`.
  var id: String
  /// The entity of each country that is known, by ISO 3166 alpha-2 code.
  var entities: [String: Int]
}
