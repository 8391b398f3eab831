/// All names as paths of words, in one hash table: a step costs the same whatever the number of names.
///
/// Words are compared without regard to case here; `Words.matches` decides about capitals afterwards.
struct NameTrie: Sendable {
  /// A place in the trie: the root, or what a beginning of a name leads to.
  struct Node: Equatable, Sendable {
    fileprivate let index: UInt32
    /// The node before the first word.
    static let root = Node(index: 0)
  }

  /// One name of one entity; names with the same words form a chain.
  struct Surface: Sendable {
    /// Where the written form starts in the pool.
    var start: UInt32
    /// The length of the written form in bytes.
    var count: UInt16
    /// What a match means.
    var role: SurfaceRole
    /// The file the name came from: 0 for the built-in table, then the user's files in order.
    var rank: UInt8
    /// The index of the entity, or of the kind of body for `SurfaceRole.bareBody`.
    var owner: UInt32
    /// The index of the next name with the same words, or -1.
    fileprivate(set) var next: Int32
  }

  private(set) var surfaces: [Surface] = []
  private var firstSurface: [Int32] = [-1]
  private var keys: [UInt64]
  private var children: [UInt32]
  private var used = 0

  /// Makes an empty trie with room for about the given number of different steps.
  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    children = [UInt32](repeating: 0, count: size)
  }

  /// The node that a word leads to, if any name goes on so.
  ///
  /// - Parameters:
  ///   - hash: `Words.foldedHash` of the word.
  ///   - separator: what stands between the word before and this one; `joiner` for the first word.
  /// - Complexity: O(1).
  @inline(__always)
  func child(of node: Node, _ separator: Separator, _ hash: UInt64) -> Node? {
    let key = NameTrie.key(node, separator, hash)
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return Node(index: children[slot]) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The index in `surfaces` of the last name added at a node; `Surface.next` leads to the others.
  @inline(__always)
  func lastName(at node: Node) -> Int? {
    let name = firstSurface[Int(node.index)]
    return name >= 0 ? Int(name) : nil
  }

  /// Whether any name ends at a node.
  @inline(__always)
  func hasName(at node: Node) -> Bool {
    firstSurface[Int(node.index)] >= 0
  }

  /// The node that a word leads to, made if it is not there yet.
  mutating func insertChild(of node: Node, _ separator: Separator, _ hash: UInt64) -> Node {
    if let child = child(of: node, separator, hash) { return child }
    if used * 2 >= keys.count { grow() }
    let child = UInt32(firstSurface.count)
    firstSurface.append(-1)
    place(NameTrie.key(node, separator, hash), child)
    return Node(index: child)
  }

  /// Adds a name that ends at a node.
  mutating func append(_ surface: Surface, at node: Node) {
    var surface = surface
    surface.next = firstSurface[Int(node.index)]
    firstSurface[Int(node.index)] = Int32(surfaces.count)
    surfaces.append(surface)
  }

  private mutating func place(_ key: UInt64, _ child: UInt32) {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    children[slot] = child
    used += 1
  }

  private mutating func grow() {
    let old = (keys, children)
    keys = [UInt64](repeating: 0, count: old.0.count * 2)
    children = [UInt32](repeating: 0, count: old.0.count * 2)
    used = 0
    for slot in old.0.indices where old.0[slot] != 0 { place(old.0[slot], old.1[slot]) }
  }

  private static func key(_ node: Node, _ separator: Separator, _ hash: UInt64) -> UInt64 {
    var key = hash ^ (UInt64(node.index) << 3 | separator.rawValue) &* 0x9E37_79B9_7F4A_7C15
    key = (key ^ (key >> 32)) &* 0xD6E8_FEB8_6659_FD93
    key ^= key >> 32
    return key == 0 ? 1 : key
  }
}

extension NameTrie.Surface {
  /// Makes a name.
  init(start: Int, count: Int, role: SurfaceRole, rank: UInt8, owner: Int) {
    self.init(
      start: UInt32(start), count: UInt16(count), role: role, rank: rank, owner: UInt32(owner),
      next: -1)
  }

  /// The bytes of the written form in the pool.
  var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
}
