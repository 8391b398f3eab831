/// The parts of a post that a column of a table can hold.
///
/// The raw values are the names of the plain JSON Lines form.
public enum PostField: String, Sendable, CaseIterable {
  /// The id of the post.
  case id
  /// The day or instant of publication.
  case date
  /// The name of the channel.
  case channel
  /// The text.
  case text
  /// The channel or person a forward comes from.
  case forwardedFrom = "forwarded_from"
  /// The address of the post.
  case link = "url"
}
