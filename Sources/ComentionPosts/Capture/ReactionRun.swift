/// A run of signs that may be a line of reactions: emoji, each followed by a number.
struct ReactionRun {
  private enum Last {
    case nothing
    case emoji
    case number
    case unit
  }

  private var last = Last.nothing
  private var pairs = 0
  private var hasUncommon = false
  private var hasGap = false
  private var isOther = false

  /// Whether what was added so far is a line of reactions.
  var isReactions: Bool {
    guard !isOther, pairs >= 1, last == .number || last == .unit else { return false }
    return !hasUncommon || (pairs >= 2 && !hasGap)
  }

  /// Takes the next sign of the line.
  mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "0"..."9":
      if last == .emoji { pairs += 1 }
      if last == .unit { isOther = true }
      last = .number
    case ".", ",":
      if last != .number { isOther = true }
    case "K", "M", "К", "М":
      if last != .number { isOther = true }
      last = .unit
    case " ", "\u{A0}":
      hasGap = true
    case "\u{FE0F}", "\u{200D}", "\u{1F3FB}"..."\u{1F3FF}", "\u{2640}", "\u{2642}":
      // Parts of an emoji; behind a digit they make a keycap.
      if last != .emoji { isOther = true }
    default:
      guard Self.isCommonReaction(scalar) || scalar.properties.isEmojiPresentation,
        !("\u{1F1E6}"..."\u{1F1FF}").contains(scalar)
      else {
        isOther = true
        return
      }
      if !Self.isCommonReaction(scalar) { hasUncommon = true }
      last = .emoji
    }
  }

  /// Whether Telegram offers the emoji as a reaction to everyone.
  static func isCommonReaction(_ scalar: Unicode.Scalar) -> Bool {
    common.contains(scalar)
  }

  private static let common = Set(
    ("👍👎❤🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🤮💩🙏👌🕊🤡🥱🥴😍🐳🌚🌭💯🤣⚡🍌🏆💔🤨😐🍓🍾💋🖕😈😴😭🤓👻👨💻👀🎃🙈😇😨🤝✍🤗🫡"
      + "🎅🎄☃💅🤪🗿🆒💘🙉🦄😘💊🙊😎👾🤷😡⭐").unicodeScalars)
}
