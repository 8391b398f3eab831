/// One message of a channel, as every reader delivers it.
public struct Post: Sendable, Equatable {
  /// The identity of the post: the input's own id where it has one, otherwise the source's name and
  /// the position in it (`capture.txt#3`).
  public var id: String
  /// The file the post was read from, as the user named it; `-` for standard input.
  public var source: String
  /// The name of the channel, if known.
  public var channel: String?
  /// The day of publication, if known.
  public var date: Day?
  /// Where `date` was taken from; nothing if and only if there is no date.
  public var dateOrigin: DateOrigin?
  /// The author's own text as valid UTF-8, without headers, reactions and other noise of the page.
  public var text: [UInt8]
  /// The name of the channel or person the post was forwarded from, if it is a forward.
  public var forwardedFrom: String?
  /// The day on which the original of a forward was published, if the input gives it.
  public var forwardedDate: Day?
  /// The address of the post, if the input gives it or it can be built from the input.
  public var link: String?

  /// Makes a post.
  public init(
    id: String, source: String, channel: String? = nil, date: Day? = nil,
    dateOrigin: DateOrigin? = nil, text: [UInt8], forwardedFrom: String? = nil,
    forwardedDate: Day? = nil, link: String? = nil
  ) {
    self.id = id
    self.source = source
    self.channel = channel
    self.date = date
    self.dateOrigin = dateOrigin
    self.text = text
    self.forwardedFrom = forwardedFrom
    self.forwardedDate = forwardedDate
    self.link = link
  }
}

/// Where the date of a post was taken from.
public enum DateOrigin: String, Sendable {
  /// The input states the date of the post.
  case metadata
  /// The text of the post names the day ("Minsk, June 20, 2023").
  case text
}
