/// The id of a post in a table.
struct CSVPostID {
  /// The id of the post among all posts.
  let text: String
  /// The number of the message in its channel, if the id is one.
  let number: Int64?

  /// Reads an id: the number of a message, alone or behind its channel (`desk-12`, as 4CAT has it), or
  /// anything else, which then stands for itself.
  init(_ id: String, channel: String?) {
    var digits = id[...]
    if let channel, id.hasPrefix("\(channel)-") { digits = id.dropFirst(channel.count + 1) }
    guard let channel, digits.allSatisfy(\.isASCIIDigit), let number = Int64(digits) else {
      text = id
      number = Int64(id)
      return
    }
    text = "\(Slug.of(channel))/\(number)"
    self.number = number
  }
}
