/// British and American spellings of words that are frequent in names.
enum EnglishSpelling {
  private static let pairs = [
    ("Organisation", "Organization"), ("organisation", "organization"), ("Centre", "Center"),
    ("Defence", "Defense"), ("Cooperation", "Co-operation"), ("Labour", "Labor"),
    ("Programme", "Program"),
  ]

  /// The name in all spellings, the given one first.
  static func variants(of name: String) -> [String] {
    var variants = [name]
    for (british, american) in pairs {
      for variant in variants {
        if variant.contains(british) {
          variants.append(variant.replacing(british, with: american))
        } else if variant.contains(american) {
          variants.append(variant.replacing(american, with: british))
        }
      }
    }
    return variants
  }
}
