/// The containers of a JSON document that lead to messages; which of them there are, and under which
/// names, is for each ``JSONDocument`` to say.
enum JSONPlace {
  /// The whole document.
  case root
  /// A part of a document of several chats.
  case section
  /// A list of chats.
  case chats
  /// One chat.
  case chat
  /// The messages of a chat.
  case messages
}

/// What a ``JSONSplitter`` should do with an array or object it met.
enum JSONStep {
  /// Go inside; what is in there is then asked about, with this place as its parent.
  case enter(JSONPlace)
  /// Hand the whole value over.
  case take
  /// Pass over the whole value.
  case pass
}
