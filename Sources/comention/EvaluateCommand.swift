import ArgumentParser
import ComentionEntities
import ComentionPosts
import ComentionReport

/// `comention evaluate`: how well the mentions agree with posts that somebody read.
struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Precision, recall and F1 against posts that were annotated by hand.",
    discussion: """
      GOLD has one post a line: {"id", "text", "entities": [{"type", "name", "short", "surfaces"}]}. \
      Without PREDICTED the texts of GOLD are extracted, with "channel" and "forwarded_from" where \
      they are given; PREDICTED is the output of \
      'comention extract', or any JSON Lines with {"id", "entities": [{"type", "name"}]}.
      """)

  @Argument(help: ArgumentHelp("The annotated posts.", valueName: "gold"))
  var gold: String

  @Argument(
    help: ArgumentHelp("Entities found before, to be judged instead.", valueName: "predicted"))
  var predicted: String?

  @Option(
    name: .customLong("lexicon"),
    help: ArgumentHelp(
      "A YAML file with entities of your own; may be repeated, the last is strongest.",
      valueName: "file"))
  var lexicons: [String] = []

  mutating func run() async throws {
    let posts = try AnnotatedPosts.read(gold)
    var predictions: [String: [Evaluation.Prediction]] = [:]
    if let predicted {
      for post in try AnnotatedPosts.read(predicted) { predictions[post.id] = post.predictions }
    } else {
      let extractor = Extractor(lexicon: try PostRun.lexicon(adding: lexicons))
      for post in posts {
        let text = Array((post.text ?? "").utf8)
        let extraction = extractor.extract(
          Post(
            id: post.id, source: gold, channel: post.channel, text: text,
            forwardedFrom: post.forwardedFrom))
        predictions[post.id] = extraction.entities.map {
          Evaluation.Prediction(type: $0.type, name: $0.name[.english])
        }
      }
    }
    let evaluation = Evaluation(gold: posts.map(\.gold), predictions: predictions)
    Terminal.print(EvaluationText.table(evaluation))
  }
}
