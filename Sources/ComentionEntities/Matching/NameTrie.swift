internal import CWordScan

/// All names as paths of words, in one hash table: a step costs the same whatever the number of names.
///
/// Words are compared without regard to case here; `Words.matches` decides about capitals afterwards.
/// Two different steps may be taken for one, once in four billion; the written form shows that too.
struct NameTrie: Sendable {
  /// A place in the trie: the root, or what a beginning of a name leads to.
  struct Node: Equatable, Sendable {
    fileprivate let index: UInt32
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
  private let steps: [UInt64]
  private let lastNames: [Int32]

  /// Makes a trie of tables that are filled.
  init(surfaces: ArraySlice<Surface>, pool: [UInt8], steps: [UInt64], lastNames: [Int32]) {
    self.surfaces = surfaces
    self.pool = pool
    self.steps = steps
    self.lastNames = lastNames
  }

  /// The node that a word leads to, if any name goes on so.
  ///
  /// - Parameters:
  ///   - hash: `Words.foldedHash` of the word.
  ///   - separator: what stands between the word before and this one; `joiner` for the first word.
  /// - Complexity: O(1).
  func child(of node: Node, _ separator: Separator, _ hash: UInt64) -> Node? {
    let step = unsafe steps.withUnsafeBufferPointer { steps in
      unsafe cnames_step(
        steps.baseAddress, steps.count, node.index, Int32(separator.rawValue), hash)
    }
    return step == 0 ? nil : Node(index: UInt32(truncatingIfNeeded: step) & 0x7FFF_FFFF)
  }

  /// The index in `surfaces` of the last name added at a node; `Surface.next` leads to the others.
  func lastName(at node: Node) -> Int? {
    let name = lastNames[Int(node.index)]
    return name >= 0 ? Int(name) : nil
  }

  /// Whether a node is that of a word of `PromotionLines`, which every builder adds first.
  func isInvitation(_ node: Node) -> Bool {
    node.index &- 1 < PromotionLines.invitations.count
  }

  /// Whether any name ends at a node.
  func hasName(at node: Node) -> Bool {
    lastNames[Int(node.index)] >= 0
  }

  /// Follows the words of a text from each place on, and gives where names may end.
  ///
  /// The ends come by rising start, then by rising end. Hashtags and flags have one end, without names.
  ///
  /// - Complexity: O(length of the text), whatever the number of names.
  func ends(in text: Span<UInt8>, at places: [UInt32]) -> [End] {
    var place = 0
    var ends = part(of: places, from: &place, in: text)
    while place < places.count { ends += part(of: places, from: &place, in: text) }
    return ends
  }

  private func part(
    of places: [UInt32], from place: inout Int, in text: Span<UInt8>
  ) -> [End] {
    let capacity = places.count - place + 16 * Int(CNAMES_ENDS)
    return unsafe [End](unsafeUninitializedCapacity: capacity) { ends, found in
      found = unsafe ends.withMemoryRebound(to: cnames_end.self) { ends in
        unsafe text.withUnsafeBufferPointer { text in
          unsafe places.withUnsafeBufferPointer { places in
            unsafe withTable { table in
              unsafe cnames_follow(
                table, text.baseAddress, text.count, places.baseAddress, places.count, &place,
                ends.baseAddress, capacity)
            }
          }
        }
      }
    }
  }

  private func withTable<Result>(_ body: (UnsafePointer<cnames_frozen>) -> Result) -> Result {
    unsafe steps.withUnsafeBufferPointer { steps in
      unsafe lastNames.withUnsafeBufferPointer { lastNames in
        unsafe surfaces.withUnsafeBufferPointer { surfaces in
          unsafe surfaces.withMemoryRebound(to: cnames_name.self) { surfaces in
            unsafe pool.withUnsafeBufferPointer { pool in
              var table = unsafe cnames_frozen(
                steps: steps.baseAddress, step_capacity: steps.count,
                last_names: lastNames.baseAddress, names: surfaces.baseAddress,
                pool: pool.baseAddress)
              return unsafe withUnsafePointer(to: &table) { unsafe body($0) }
            }
          }
        }
      }
    }
  }
}
