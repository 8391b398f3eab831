/// Lets through the addresses that a figure may link to.
package enum LinkAddress {
  /// The address if it is safe to open from a figure, otherwise nothing.
  ///
  /// Safe are `https:` and `http:` addresses, places in the same page (`#...`) and relative paths. All
  /// other schemes, `javascript:` and `data:` among them, controls, spaces and backslashes are refused.
  package static func checked(_ address: String) -> String? {
    guard !address.isEmpty, address.utf8.count <= 2000,
      address.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F && $0 != "\\" }),
      PlainText.cleaned(address) == address
    else { return nil }
    let lower = address.lowercased()
    if lower.hasPrefix("https://") || lower.hasPrefix("http://") || address.hasPrefix("#") {
      return address
    }
    // Without a scheme no colon may come before the first slash, and no host may follow two slashes.
    let head = address.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return head.contains(":") || address.hasPrefix("//") ? nil : address
  }
}
