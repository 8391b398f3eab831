/// Betweenness and closeness of all nodes, from the shortest paths of each.
///
/// Source: U. Brandes, *A faster algorithm for betweenness centrality*, 2001, with Dijkstra's
/// algorithm over the distances 1/w.
struct ShortestPaths {
  private(set) var betweenness: [Double]
  private(set) var closeness: [Double]

  init(_ graph: Adjacency) {
    let size = graph.count
    betweenness = [Double](repeating: 0, count: size)
    closeness = betweenness
    var search = Search(graph)
    for start in 0..<size {
      search.run(from: start)
      let reached = Double(search.order.count - 1)
      let total = search.order.reduce(0) { $0 + search.distances[$1] }
      if total > 0 { closeness[start] = reached / total * reached / Double(size - 1) }
      search.addDependencies(to: &betweenness)
    }
    // Each path was met from both its ends.
    let pairs = Double(size - 1) * Double(size - 2)
    if size > 2 { for node in 0..<size { betweenness[node] /= pairs } }
  }
}

/// The shortest paths from one node, with memory that is used again for the next.
private struct Search {
  private let graph: Adjacency
  /// The nodes reached, nearest first.
  private(set) var order: [Int] = []
  private(set) var distances: [Double]
  private var pathCounts: [Double]
  private var isDone: [Bool]
  private var queue = Queue()
  private var start = 0

  init(_ graph: Adjacency) {
    self.graph = graph
    distances = [Double](repeating: .infinity, count: graph.count)
    pathCounts = [Double](repeating: 0, count: graph.count)
    isDone = [Bool](repeating: false, count: graph.count)
  }

  mutating func run(from start: Int) {
    for node in distances.indices {
      distances[node] = .infinity
      pathCounts[node] = 0
      isDone[node] = false
    }
    self.start = start
    order.removeAll(keepingCapacity: true)
    distances[start] = 0
    pathCounts[start] = 1
    queue.push(distance: 0, node: start)
    while let (distance, node) = queue.pop() {
      if isDone[node] { continue }
      isDone[node] = true
      order.append(node)
      for place in graph.range(of: node) {
        let neighbour = graph.neighbours[place]
        guard !isDone[neighbour] else { continue }
        let next = distance + 1 / graph.weights[place]
        if isShorter(next, distances[neighbour]) {
          distances[neighbour] = next
          pathCounts[neighbour] = pathCounts[node]
          queue.push(distance: next, node: neighbour)
        } else if !isShorter(distances[neighbour], next) {
          pathCounts[neighbour] += pathCounts[node]
        }
      }
    }
  }

  /// Adds the share of each node in the paths from the start.
  func addDependencies(to betweenness: inout [Double]) {
    var dependencies = [Double](repeating: 0, count: graph.count)
    for node in order.reversed() {
      for place in graph.range(of: node) {
        let before = graph.neighbours[place]
        let length = distances[before] + 1 / graph.weights[place]
        // A neighbour lies before the node on a shortest path if the way through it is no longer.
        guard distances[before] < distances[node], !isShorter(distances[node], length) else {
          continue
        }
        dependencies[before] += pathCounts[before] / pathCounts[node] * (1 + dependencies[node])
      }
      if node != start { betweenness[node] += dependencies[node] }
    }
  }

  /// Whether a path is shorter than another by more than rounding: 1/3 + 1/3 + 1/3 is not longer
  /// than 1.
  private func isShorter(_ one: Double, _ other: Double) -> Bool {
    other == .infinity ? one < other : one < other - 1e-12 * other
  }
}

/// A binary heap of nodes by distance; of equal distances the smaller node comes first.
private struct Queue {
  private var heap: [(distance: Double, node: Int)] = []

  mutating func push(distance: Double, node: Int) {
    heap.append((distance, node))
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard heap[child] < heap[parent] else { break }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  mutating func pop() -> (distance: Double, node: Int)? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return first }
    heap[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < heap.count && heap[child] < heap[least] {
        least = child
      }
      guard least != parent else { return first }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}
