internal import CGraphviz
internal import Synchronization

/// The one place that talks to libgraphviz.
///
/// The library keeps global state and crashes when two threads use it, even with a context each. So one
/// lock is held from opening a graph to having closed it, and no handle leaves this file.
enum GraphvizSession {
  /// One graph in one context; it must not outlive the lock.
  @safe private struct Run: ~Copyable {
    private let context: OpaquePointer
    private let graph: UnsafeMutablePointer<Agraph_t>

    init?(dot: String) {
      guard let context = unsafe gvContext() else { return nil }
      guard let graph = unsafe dot.withCString({ unsafe agmemread($0) }) else {
        _ = unsafe gvFreeContext(context)
        return nil
      }
      unsafe self.context = context
      unsafe self.graph = graph
    }

    func lay(out engine: String) -> Bool {
      unsafe engine.withCString { unsafe gvLayout(context, graph, $0) } == 0
    }

    func svg() -> String? {
      guard let text = unsafe cgraphviz_svg(context, graph) else { return nil }
      defer { unsafe free(text) }
      return unsafe String(cString: text)
    }

    func position(ofNode name: String) -> Point? {
      guard let node = unsafe name.withCString({ unsafe cgraphviz_node(graph, $0) }) else {
        return nil
      }
      let place = unsafe cgraphviz_position(node)
      return Point(x: place.x, y: -place.y)
    }

    /// Frees the graph and the context; a `deinit` could run after the lock is released.
    consuming func close(laidOut: Bool) {
      if laidOut { _ = unsafe gvFreeLayout(context, graph) }
      _ = unsafe agclose(graph)
      _ = unsafe gvFreeContext(context)
    }
  }

  private static let lock = Mutex<Void>(())
  /// What the library said; return codes are 0 even after real errors, so any text is a failure.
  private static let said = Mutex<[UInt8]>([])

  /// Lays out a graph given as DOT text.
  ///
  /// The places are those of the centres of nodes n0, n1 and so on, in points with y down.
  static func positions(dot: String, nodeCount: Int, engine: String) throws(RenderError) -> [Point]
  {
    let result: Result<[Point], RenderError> = lock.withLock { _ in
      said.withLock { $0.removeAll() }
      unsafe agseterrf { text in
        guard let text = unsafe text else { return 0 }
        let fragment = unsafe String(cString: text)
        GraphvizSession.said.withLock { $0 += fragment.utf8 }
        return 0
      }
      cgraphviz_seed()
      guard let run = Run(dot: dot) else {
        return .failure(failure("libgraphviz could not read the graph to lay out"))
      }
      let laidOut = run.lay(out: engine)
      var places: [Point] = []
      if laidOut {
        for index in 0..<nodeCount {
          if let place = run.position(ofNode: "n\(index)") { places.append(place) }
        }
      }
      run.close(laidOut: laidOut)
      guard laidOut else {
        return .failure(
          failure(
            "libgraphviz has no layout engine \(engine): install libgraphviz-dev (on macOS "
              + "graphviz), or run `dot -c` to write its plugin configuration"))
      }
      let complaint = said.withLock { $0 }
      guard complaint.isEmpty, places.count == nodeCount,
        places.allSatisfy({ $0.x.isFinite && $0.y.isFinite })
      else { return .failure(failure("libgraphviz could not lay out the graph")) }
      return .success(places)
    }
    return try result.get()
  }

  /// What Graphviz itself draws, laid out by neato: the measure of how small our drawings are.
  static func svg(dot: String) -> String? {
    lock.withLock { _ in
      guard let run = Run(dot: dot) else { return nil }
      let laidOut = run.lay(out: "neato")
      let svg = laidOut ? run.svg() : nil
      run.close(laidOut: laidOut)
      return svg
    }
  }

  /// The version of the library, such as "2.42.2".
  static func version() -> String {
    lock.withLock { _ in
      guard let context = unsafe gvContext() else { return "" }
      defer { _ = unsafe gvFreeContext(context) }
      guard let text = unsafe gvcVersion(context) else { return "" }
      return unsafe String(cString: text)
    }
  }

  private static func failure(_ message: String) -> RenderError {
    let complaint = said.withLock { String(decoding: $0, as: UTF8.self) }
    return RenderError(
      message: message,
      cause: String(complaint.split(whereSeparator: \.isWhitespace).joined(separator: " ")))
  }
}
