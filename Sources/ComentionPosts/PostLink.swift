/// Addresses of posts.
enum PostLink {
  /// The address in the form `https://t.me/name/12` if it is that of a post in Telegram, whatever the
  /// form it was written in (`http://telegram.me/name/12`, `t.me/s/name/12?single`); else as it is.
  static func canonical(_ address: String) -> String {
    path(of: address).map { "https://t.me/\($0)" } ?? address
  }

  /// The channel and the number of a post, `name/12` or `c/1500000001/12`, in its address.
  static func path(of address: String) -> String? {
    var rest = address[...]
    for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    guard let host = ["t.me/", "telegram.me/", "telegram.dog/"].first(where: rest.hasPrefix) else {
      return nil
    }
    rest = rest.dropFirst(host.count).prefix { $0 != "?" && $0 != "#" }
    if rest.hasPrefix("s/") { rest = rest.dropFirst(2) }
    let parts = rest.split(separator: "/")
    // A post in a topic of a group has the number of the topic before its own.
    guard parts.count >= 2, parts.count <= (parts.first == "c" ? 4 : 3),
      parts.count > (parts.first == "c" ? 2 : 1),
      parts.last?.allSatisfy(\.isASCIIDigit) == true
    else { return nil }
    return parts.joined(separator: "/")
  }
}
