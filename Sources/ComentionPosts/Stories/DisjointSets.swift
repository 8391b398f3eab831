/// Numbers that are joined into sets, step by step (union-find with path halving).
struct DisjointSets {
  private var parents: [Int]

  /// Makes the sets {0}, {1}, …, {count - 1}.
  init(count: Int) {
    parents = Array(0..<count)
  }

  /// The smallest number of the set that holds `number`.
  mutating func root(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  mutating func join(_ left: Int, _ right: Int) {
    let one = root(of: left)
    let other = root(of: right)
    parents[max(one, other)] = min(one, other)
  }
}
