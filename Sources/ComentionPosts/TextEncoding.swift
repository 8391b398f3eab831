/// How the text of a source is encoded.
public enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8, which everything is read as if nothing else is marked.
  case utf8 = "UTF-8"
  /// UTF-16 with a mark that the low byte comes first.
  case utf16LittleEndian = "UTF-16, little-endian"
  /// UTF-16 with a mark that the high byte comes first.
  case utf16BigEndian = "UTF-16, big-endian"
}
