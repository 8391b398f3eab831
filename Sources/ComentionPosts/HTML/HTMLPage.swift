/// A page of messages that is being read: it turns elements into posts.
protocol HTMLPage: HTMLHandler {
  /// The messages that ended since the list was last emptied.
  var items: [ReadItem] { get set }

  /// The message that is being read, as a reader knows it ("message 12"); nothing between messages.
  var openMessage: String? { get }

  /// Forgets the message that is being read.
  func dropOpenMessage()

  /// Says that a part of the message that is being read was left out, as it is longer than any post.
  func markTooLong()
}
