/// Names made fit for ids.
enum Slug {
  /// The letters and digits of a name in lower case, with a hyphen for everything between.
  ///
  /// ```swift
  /// Slug.of("Russian MFA 🇷🇺")   // "russian-mfa"
  /// ```
  static func of(_ name: String) -> String {
    var slug = ""
    var needsHyphen = false
    for scalar in name.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        if needsHyphen, !slug.isEmpty { slug.append("-") }
        needsHyphen = false
        slug.unicodeScalars.append(scalar)
      } else {
        needsHyphen = true
      }
    }
    return slug.isEmpty ? "unnamed" : slug
  }
}
