/// Groups posts into stories: one text with all its reposts, forwards and near-copies.
///
/// Two texts with the same words are of one story. So are two that are much alike: the Jaccard index
/// of their runs of three words, estimated by MinHash, is at least ``likeness``. Texts of fewer than
/// eight words must be equal. Likeness is passed on: if A is like B and B like C, all three are one
/// story.
///
/// Candidates are found by locality-sensitive hashing (16 bands of 4 bins), so that the time grows
/// linearly with the number of posts. The groups do not depend on the order in which posts come.
///
/// ```swift
/// var grouper = StoryGrouper()
/// for post in posts { grouper.add(post.text) }
/// let stories = grouper.stories()   // stories[i] is the story of the i-th post
/// ```
///
/// - Complexity: O(bytes) to add; O(t log t) for t different texts to group, about 200 bytes of
///   memory for each.
public struct StoryGrouper: Sendable {
  /// The likeness from which on two texts are of one story.
  public let likeness: Double
  /// For every post, the number of its text.
  private var textOfPost: [Int32] = []
  /// The number of the text with a given hash of its words.
  private var texts: [UInt64: Int32] = [:]
  /// For every text, the hash of its words.
  private var hashes: [UInt64] = []
  /// For every text, the number of its signature; -1 if it is too short to have one.
  private var signatureOfText: [Int32] = []
  private var signatures = MinHashSignatures()

  private static var bandWidth: Int { 4 }
  private static var fewestWords: Int { 8 }

  /// Makes a grouper.
  ///
  /// - Parameter likeness: the estimated Jaccard index from which on two texts are of one story,
  ///   above 0 and at most 1.
  public init(likeness: Double = 0.7) {
    precondition(likeness > 0 && likeness <= 1, "a likeness is above 0 and at most 1")
    self.likeness = likeness
  }

  /// Adds the text of the next post.
  public mutating func add(_ text: [UInt8]) {
    let words = WordHashes.of(text)
    var hash = TextHash()
    for word in words { hash.add(word) }
    // A text without words, such as a line of emoji, is like itself only.
    if words.isEmpty { hash.add(text) }
    if let known = texts[hash.value] {
      textOfPost.append(known)
      return
    }
    let number = Int32(hashes.count)
    texts[hash.value] = number
    hashes.append(hash.value)
    signatureOfText.append(
      words.count >= Self.fewestWords ? Int32(signatures.append(words: words)) : -1)
    textOfPost.append(number)
  }

  /// The story of every post, in the order in which the posts were added.
  ///
  /// - Returns: numbers from 0, in the order in which stories first occur.
  public func stories() -> [Int] {
    var sets = DisjointSets(count: hashes.count)
    for band in 0..<(MinHashSignatures.binCount / Self.bandWidth) { join(band, &sets) }
    var numbers: [Int: Int] = [:]
    var stories: [Int] = []
    stories.reserveCapacity(textOfPost.count)
    for text in textOfPost {
      let root = sets.root(of: Int(text))
      let number = numbers[root] ?? numbers.count
      numbers[root] = number
      stories.append(number)
    }
    return stories
  }

  /// Joins the texts that agree in a band and are alike.
  private func join(_ band: Int, _ sets: inout DisjointSets) {
    var entries: [(band: UInt64, hash: UInt64, text: Int)] = []
    for (text, signature) in signatureOfText.enumerated() where signature >= 0 {
      let hash = signatures.band(band, of: Int(signature), width: Self.bandWidth)
      entries.append((hash, hashes[text], text))
    }
    // Sorted by content, not by arrival: the comparisons made are the same in every order.
    entries.sort { ($0.band, $0.hash) < ($1.band, $1.hash) }
    var first = 0
    for index in entries.indices.dropFirst() {
      if entries[index].band != entries[first].band {
        first = index
        continue
      }
      compare(entries[index].text, entries[first].text, &sets)
      compare(entries[index].text, entries[index - 1].text, &sets)
    }
  }

  private func compare(_ left: Int, _ right: Int, _ sets: inout DisjointSets) {
    let one = Int(signatureOfText[left])
    let other = Int(signatureOfText[right])
    guard sets.root(of: left) != sets.root(of: right),
      signatures.likeness(one, other) >= likeness
    else { return }
    sets.join(left, right)
  }
}
