public import ComentionEntities

/// The names of the places in a report at which the evidence of a node or a tie stands.
public enum EvidenceAnchor {
  /// The fragment, without `#`, for an entity: `node-csto`.
  public static func node(_ id: EntityID) -> String { "node-\(escaped(id))" }

  /// The fragment, without `#`, for a tie: `tie-csto--sco`.
  public static func tie(_ ends: TieEnds) -> String {
    "tie-\(escaped(ends.first))--\(escaped(ends.second))"
  }

  /// The id with everything but ASCII letters, digits and hyphens as `_` and the hexadecimal scalar, so
  /// that it can stand in any address and as any id.
  private static func escaped(_ id: EntityID) -> String {
    id.rawValue.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-": text.unicodeScalars.append(scalar)
      default: text += "_" + String(scalar.value, radix: 16) + "_"
      }
    }
  }
}
