/// Work on the elements of a list, several at once.
enum Parallel {
  /// The results in the order of the elements, whatever the number of jobs.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], jobs: Int, _ body: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    guard jobs > 1, elements.count > 1 else { return elements.map(body) }
    // More parts than jobs, so that a part of long work does not keep the others waiting.
    let size = max(1, elements.count / (jobs * 8))
    let starts = Array(stride(from: 0, to: elements.count, by: size))
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      var next = 0
      func add(to group: inout TaskGroup<(Int, [Result])>) {
        guard next < starts.count else { return }
        let part = next
        next += 1
        group.addTask {
          (part, elements[starts[part]..<min(elements.count, starts[part] + size)].map(body))
        }
      }
      for _ in 0..<jobs { add(to: &group) }
      var results = [[Result]](repeating: [], count: starts.count)
      while let (part, result) = await group.next() {
        results[part] = result
        add(to: &group)
      }
      return results.flatMap(\.self)
    }
  }
}
