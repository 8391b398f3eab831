internal import CWordScan

/// All names as paths of words, in one hash table: a step costs the same whatever the number of names.
///
/// Words are compared without regard to case here; `Words.matches` decides about capitals afterwards.
/// Two different steps may be taken for one, once in four billion; the written form shows that too.
///
/// It never changes, so it is shared: a copy of it for each text would cost more than finding nothing.
final class NameTrie: Sendable {
  /// A place in the trie: the root, or what a beginning of a name leads to.
  struct Node: Equatable, Sendable {
    fileprivate let index: UInt32

    fileprivate init(index: UInt32) { self.index = index }

    /// The node that a step leads to.
    fileprivate init(step: UInt64) { index = UInt32(truncatingIfNeeded: step) & 0x3FFF_FFFF }

    /// The node before the first word.
    static let root = Node(index: 0)
  }

  /// One name of one entity; names with the same words form a chain.
  struct Surface: Sendable {
    private let record: cnames_name

    /// The bytes of the written form in the pool.
    var range: Range<Int> { Int(record.start)..<Int(record.start) + Int(record.count) }
    /// The length of the written form in bytes.
    var count: Int { Int(record.count) }
    /// What a match means.
    var role: SurfaceRole { SurfaceRole(rawValue: record.role_code) ?? .name }
    /// The file the name came from: 0 for the built-in table, then the user's files in order.
    var rank: UInt8 { record.rank }
    /// The index of the entity, or of the kind of body for `SurfaceRole.bareBody`.
    var owner: UInt32 { record.owner }
    /// The index of the next name with the same words, or -1.
    var next: Int32 { record.next }

    /// A place for a name that is not there yet.
    init() { record = cnames_name() }
  }

  /// Where a name may end in a text.
  struct End {
    private let record: cnames_end

    /// Where the name begins.
    var start: Int { Int(record.start) }
    /// Where it ends; where it begins if a hashtag or flag stands there.
    var end: Int { Int(record.end) }
    /// The node with the names; the root for a hashtag or flag.
    var node: Node { Node(index: record.node) }
  }

  /// The names, in the order in which they were added.
  let surfaces: ArraySlice<Surface>
  /// The written forms of all names, one after the other, and unused room.
  let pool: [UInt8]
  /// The words with which names begin.
  let filter: NameFilter
  private let steps: [UInt64]
  private let lastNames: [Int32]
  /// The nodes of the words of `PromotionLines`, and the low six bits of their numbers as a set.
  private let invitations: [Node]
  private let invitationBits: UInt64

  /// Makes a trie of tables that are filled.
  init(
    surfaces: ArraySlice<Surface>, pool: [UInt8], steps: [UInt64], lastNames: [Int32],
    filter: NameFilter
  ) {
    self.surfaces = surfaces
    self.pool = pool
    self.filter = filter
    self.steps = steps
    self.lastNames = lastNames
    invitations = PromotionLines.invitations.compactMap { word in
      let step = NameTrie.step(in: steps, from: .root, .joiner, Words.foldedHash(of: word))
      return step == 0 ? nil : Node(step: step)
    }
    invitationBits = invitations.reduce(0) { $0 | 1 << UInt64($1.index & 63) }
  }

  /// The node that a word leads to, if any name goes on so.
  ///
  /// - Parameters:
  ///   - hash: `Words.foldedHash` of the word.
  ///   - separator: what stands between the word before and this one; `joiner` for the first word.
  /// - Complexity: O(1).
  func child(of node: Node, _ separator: Separator, _ hash: UInt64) -> Node? {
    let step = NameTrie.step(in: steps, from: node, separator, hash)
    return step == 0 ? nil : Node(step: step)
  }

  private static func step(
    in steps: [UInt64], from node: Node, _ separator: Separator, _ hash: UInt64
  ) -> UInt64 {
    unsafe steps.withUnsafeBufferPointer { steps in
      unsafe cnames_step(
        steps.baseAddress, steps.count, node.index, Int32(separator.rawValue), hash)
    }
  }

  /// The index in `surfaces` of the last name added at a node; `Surface.next` leads to the others.
  func lastName(at node: Node) -> Int? {
    let name = lastNames[Int(node.index)]
    return name >= 0 ? Int(name) : nil
  }

  /// Whether a node is that of a word of `PromotionLines`.
  func isInvitation(_ node: Node) -> Bool {
    invitationBits >> UInt64(node.index & 63) & 1 != 0 && invitations.contains(node)
  }

  /// Whether any name ends at a node.
  func hasName(at node: Node) -> Bool {
    lastNames[Int(node.index)] >= 0
  }

  /// Finds where names may end in a text, and hands out the ends as they come.
  ///
  /// The ends come by rising start, then by rising end; all of one start come at once. Hashtags and flags
  /// have one end, without names.
  ///
  /// - Returns: whether the text has characters that must be levelled before comparing.
  /// - Complexity: O(length of the text), whatever the number of names.
  func findEnds(in text: Span<UInt8>, _ take: (Span<End>) -> Void) -> Bool {
    precondition(text.count < Int(UInt32.max), "a post must be smaller than 4 GiB")
    var position = 0
    var traits: UInt32 = 0
    // Small enough to lie on the stack.
    unsafe withUnsafeTemporaryAllocation(of: cnames_end.self, capacity: 80) { ends in
      while position < text.count {
        let found = unsafe text.withUnsafeBufferPointer { text in
          unsafe withTable { table in
            unsafe cnames_find(
              table, text.baseAddress, text.count, &position, &traits, ends.baseAddress,
              ends.count)
          }
        }
        guard found > 0 else { continue }
        unsafe UnsafeBufferPointer(rebasing: ends[..<found])
          .withMemoryRebound(to: End.self) { unsafe take($0.span) }
      }
    }
    return traits & UInt32(CWORDSCAN_NEEDS_LEVELLING) != 0
  }

  private func withTable<Result>(_ body: (UnsafePointer<cnames_frozen>) -> Result) -> Result {
    unsafe steps.withUnsafeBufferPointer { steps in
      unsafe lastNames.withUnsafeBufferPointer { lastNames in
        unsafe surfaces.withUnsafeBufferPointer { surfaces in
          unsafe surfaces.withMemoryRebound(to: cnames_name.self) { surfaces in
            unsafe pool.withUnsafeBufferPointer { pool in
              unsafe filter.withBits { filter in
                var table = unsafe cnames_frozen(
                  steps: steps.baseAddress, step_capacity: steps.count,
                  last_names: lastNames.baseAddress, names: surfaces.baseAddress,
                  pool: pool.baseAddress, filter: filter)
                return unsafe withUnsafePointer(to: &table) { unsafe body($0) }
              }
            }
          }
        }
      }
    }
  }
}
