/// A page of messages that is being read: it turns elements into posts.
protocol HTMLPage: HTMLHandler {
  /// The messages that ended since the list was last emptied.
  var items: [ItemResult<Post>] { get set }

  /// The message that is being read, as a reader knows it ("message 12"); nothing between messages.
  var openMessage: String? { get }

  /// Forgets the message that is being read.
  func dropOpenMessage()
}
