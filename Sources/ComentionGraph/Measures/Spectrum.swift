/// Measures that are fixed points of spreading along ties.
enum Spectrum {
  /// PageRank with damping 0.85; the values add up to 1.
  static func pageRank(_ graph: Adjacency) -> [Double] {
    guard graph.count > 0 else { return [] }
    let size = Double(graph.count)
    let strengths = (0..<graph.count).map { graph.strength(of: $0) }
    var ranks = [Double](repeating: 1 / size, count: graph.count)
    var shares = ranks
    // The error falls by 0.85 a round: 240 rounds reach 1e-17.
    for _ in 0..<240 {
      var lost = 0.0
      for node in 0..<graph.count {
        if strengths[node] > 0 {
          shares[node] = ranks[node] / strengths[node]
        } else {
          shares[node] = 0
          lost += ranks[node]
        }
      }
      let base = (0.15 + 0.85 * lost) / size
      var change = 0.0
      for node in 0..<graph.count {
        var sum = 0.0
        for place in graph.range(of: node) {
          sum += graph.weights[place] * shares[graph.neighbours[place]]
        }
        let next = base + 0.85 * sum
        change += abs(next - ranks[node])
        ranks[node] = next
      }
      if change < 1e-16 { break }
    }
    return ranks
  }

  /// The principal eigenvector of the largest component, of length 1 and without negative entries.
  ///
  /// Power iteration on W + σI; the shift σ keeps graphs with two sides from swinging between them.
  static func eigenvector(_ graph: Adjacency) -> [Double] {
    let components = Structure.components(graph)
    var sizes: [Int: Int] = [:]
    for component in components { sizes[component, default: 0] += 1 }
    let largest = sizes.max { $0.value == $1.value ? $0.key > $1.key : $0.value < $1.value }
    guard let largest else { return [] }
    let members = components.indices.filter { components[$0] == largest.key }
    var vector = [Double](repeating: 0, count: graph.count)
    for node in members { vector[node] = 1 / Double(members.count).squareRoot() }
    guard members.count > 1 else { return vector }
    var value = 0.0
    var lastChange = 1.0
    for _ in 0..<20_000 {
      var next = vector
      var norm = 0.0
      for node in members {
        var sum = 0.2 * value * vector[node]
        for place in graph.range(of: node) {
          sum += graph.weights[place] * vector[graph.neighbours[place]]
        }
        next[node] = sum
        norm += sum * sum
      }
      norm = norm.squareRoot()
      guard norm > 0 else { return vector }
      var change = 0.0
      for node in members {
        next[node] /= norm
        change = max(change, abs(next[node] - vector[node]))
      }
      vector = next
      // The norm is the eigenvalue of W + σI, of which the first term is a fifth of the value before.
      value = norm - 0.2 * value
      // What is still missing is the sum of all changes to come, which fall by a constant ratio.
      let ratio = min(0.999_9, change / lastChange)
      if change == 0 || change * ratio < 1e-14 * (1 - ratio) { break }
      lastChange = change
    }
    return vector
  }
}
