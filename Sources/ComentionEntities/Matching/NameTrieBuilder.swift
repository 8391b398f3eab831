internal import CWordScan

/// Collects names, and freezes them into a trie and the filter of the words they begin with.
///
/// The arrays are longer than what is in them; the work on them is done in C, because the built-in
/// lexicon is loaded in every run, and in tests without the compiler's help.
struct NameTrieBuilder {
  /// Names in a stretch of a table, separated by `|`.
  struct NameList {
    /// The bytes of the table.
    var range: Range<Int>
    /// The index of the entity, or of the kind of body.
    var owner: Int
    /// What a name without a prefix means.
    var role: SurfaceRole
    /// The index in the list of prefixes.
    var prefixes: Int
    /// Whether the first words of names with several words are given names.
    var isOfPerson: Bool
  }

  private var steps: [UInt64]
  private var lastNames: [Int32]
  private var nodeCount = 1
  private var surfaces: [NameTrie.Surface]
  private var surfaceCount = 0
  /// The written forms of all names, one after the other, and room for more.
  private(set) var pool: [UInt8]
  private var poolCount = 0
  private var filter: NameFilter
  /// The hashes of the first words of persons' names.
  private(set) var givenNames: [UInt64] = []

  /// Makes an empty builder with room for about so many names in so many bytes.
  init(names: Int, bytes: Int) {
    // Names share their beginnings: a name adds one node and a quarter.
    let nodes = names + names / 2 + 64
    var size = 256
    while size * 3 < nodes * 4 { size *= 2 }
    steps = [UInt64](repeating: 0, count: size)
    lastNames = [Int32](repeating: -1, count: nodes)
    surfaces = [NameTrie.Surface](repeating: NameTrie.Surface(), count: names + 64)
    pool = [UInt8](repeating: 0, count: bytes + 1_024)
    filter = NameFilter()
  }

  /// Makes a builder of tables that are filled as far as the counts say.
  init(
    steps: [UInt64], lastNames: [Int32], nodeCount: Int, surfaces: [NameTrie.Surface],
    surfaceCount: Int, pool: [UInt8], poolCount: Int, filter: NameFilter, givenNames: [UInt64]
  ) {
    self.steps = steps
    self.lastNames = lastNames
    self.nodeCount = nodeCount
    self.surfaces = surfaces
    self.surfaceCount = surfaceCount
    self.pool = pool
    self.poolCount = poolCount
    self.filter = filter
    self.givenNames = givenNames
  }

  /// The names added so far, in order.
  var added: ArraySlice<NameTrie.Surface> { surfaces[..<surfaceCount] }

  /// Adds a name; says whether it can be matched at all.
  mutating func insert(
    _ surface: Span<UInt8>, role: SurfaceRole, rank: UInt8, owner: Int, isOfPerson: Bool
  ) -> Bool {
    var words = 0
    var first: UInt64 = 0
    while true {
      let result = unsafe withTable { table in
        unsafe surface.withUnsafeBufferPointer { surface in
          unsafe cnames_add(
            &table, surface.baseAddress, surface.count, role.rawValue, rank,
            UInt32(truncatingIfNeeded: owner), &words, &first)
        }
      }
      if result == Int32(CNAMES_FULL) {
        grow(by: surface.count)
        continue
      }
      if words > 1, isOfPerson, role == .name { givenNames.append(first) }
      return result == Int32(CNAMES_ADDED)
    }
  }

  /// Adds the names of lists in a table; names that cannot be matched are left out.
  ///
  /// - Parameter prefixes: what a first byte of a name means that is no part of it.
  mutating func insert(
    _ lists: [NameList], of table: Span<UInt8>, prefixes: [[UInt8: SurfaceRole]]
  ) {
    let records = lists.map { list in
      cnames_list(
        start: UInt32(list.range.lowerBound), count: UInt32(list.range.count),
        owner: UInt32(list.owner), plain: list.role.rawValue, scheme: UInt8(list.prefixes),
        wants_first: list.isOfPerson ? 1 : 0)
    }
    var rows = [UInt8](repeating: 255, count: prefixes.count * 128)
    for (row, prefixes) in prefixes.enumerated() {
      for (byte, role) in prefixes { rows[row * 128 + Int(byte & 127)] = role.rawValue }
    }
    var (list, offset) = (0, 0)
    var isDone = false
    while !isDone {
      let firsts = unsafe [UInt64](unsafeUninitializedCapacity: surfaces.count) { firsts, count in
        unsafe rows.withUnsafeBufferPointer { rows in
          var roles = unsafe cnames_roles(
            rows: rows.baseAddress, firsts: firsts.baseAddress, first_count: 0)
          let result = unsafe withTable { names in
            unsafe table.withUnsafeBufferPointer { table in
              unsafe records.withUnsafeBufferPointer { records in
                unsafe cnames_add_lists(
                  &names, table.baseAddress, records.baseAddress, records.count, &roles, &list,
                  &offset)
              }
            }
          }
          isDone = result == Int32(CNAMES_ADDED)
          count = unsafe roles.first_count
        }
      }
      givenNames += firsts
      if !isDone { grow(by: lists[list].range.count) }
    }
  }

  /// The trie of everything added.
  func freeze() -> NameTrie {
    NameTrie(surfaces: added, pool: pool, steps: steps, lastNames: lastNames, filter: filter)
  }

  /// Doubles the room of everything, and adds so many bytes to that of the written forms.
  private mutating func grow(by bytes: Int) {
    var larger = NameTrieBuilder(names: surfaces.count * 2, bytes: pool.count * 2 + bytes)
    larger.givenNames = givenNames
    _ = unsafe added.withUnsafeBufferPointer { names in
      unsafe names.withMemoryRebound(to: cnames_name.self) { names in
        unsafe pool.withUnsafeBufferPointer { pool in
          unsafe larger.withTable { table in
            unsafe cnames_add_names(&table, names.baseAddress, names.count, pool.baseAddress)
          }
        }
      }
    }
    self = larger
  }

  /// Calls a function with the arrays as a table, and notes how much is in them afterwards.
  private mutating func withTable<Result>(_ body: (inout cnames_table) -> Result) -> Result {
    var (nodes, names, bytes) = (nodeCount, surfaceCount, poolCount)
    defer { (nodeCount, surfaceCount, poolCount) = (nodes, names, bytes) }
    return unsafe steps.withUnsafeMutableBufferPointer { steps in
      unsafe lastNames.withUnsafeMutableBufferPointer { lastNames in
        unsafe surfaces.withUnsafeMutableBufferPointer { surfaces in
          unsafe surfaces.withMemoryRebound(to: cnames_name.self) { surfaces in
            unsafe pool.withUnsafeMutableBufferPointer { pool in
              unsafe filter.withMutableBits { filter in
                var table = unsafe cnames_table(
                  steps: steps.baseAddress, step_capacity: steps.count,
                  last_names: lastNames.baseAddress, node_count: nodes,
                  node_capacity: lastNames.count, names: surfaces.baseAddress, name_count: names,
                  name_capacity: surfaces.count, pool: pool.baseAddress, pool_count: bytes,
                  pool_capacity: pool.count, filter: filter)
                let result = unsafe body(&table)
                unsafe (nodes, names, bytes) = (
                  table.node_count, table.name_count, table.pool_count
                )
                return result
              }
            }
          }
        }
      }
    }
  }
}
