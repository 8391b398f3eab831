import ComentionEntities
import ComentionGraph
import ComentionPosts
import ComentionRender

/// Draws the network of the posts in a folder, as a program of your own would.
@main
struct Example {
  static func main() async throws {
    let folder = CommandLine.arguments.dropFirst().first ?? "Examples/chronicle"
    var posts = PostStream(try PostInputs([folder]))
    let pipeline = ExtractionPipeline(extractor: Extractor(lexicon: .builtIn), jobs: 2)

    var counts = CoMentionCounts(types: [.organisation])
    try await pipeline.run(next: { try posts.next() }, each: { counts.add($0) })

    var settings = GraphSettings()
    settings.halfLife = .days(365)
    settings.topNodes = 20
    settings.topEdges = 40
    let graph = Graph(counts: counts, settings: settings)

    for edge in graph.edges.prefix(3) {
      let ends = [edge.source, edge.target].map { graph.nodes[$0].entity.label(in: .english) }
      print("\(ends[0]) and \(ends[1]): \(edge.count) posts")
    }
    let figure = Figure(graph: graph, layout: try Layout(of: graph))
    print("an SVG of \(figure.svg().utf8.count / 1024) KiB")
  }
}
