public import ComentionEntities
public import ComentionGraph

/// What a user chooses about a figure.
public struct FigureOptions: Sendable, Equatable {
  /// The title; without it one is written from the data.
  public var title: String?
  /// The line under the title; without it one is written from the data.
  public var subtitle: String?
  /// The language of labels and of all text around the drawing.
  public var language = Language.english
  /// Further languages whose labels find room at every place, so that figures in all of them can share
  /// one layout, see `PlacesFile`.
  public var otherLanguages: Set<Language> = []
  /// The colours.
  public var theme = Theme.automatic
  /// The width of the whole figure divided by its height, 0.5 to 3; kept as nearly as the text allows.
  public var aspect = 4.0 / 3
  /// The layout engine; without it neato up to 500 nodes and sfdp above.
  public var engine: LayoutEngine?
  /// Whether text is drawn as outlines, for programs that lack the fonts; titles, ids and links stay.
  ///
  /// The outlines are those of the installed face that stands for Arial, so the bytes depend on the
  /// machine. Text in scripts that `FontMetrics` has no table for, such as Arabic, stays text.
  public var outlinesText = false
  /// The graph whose heaviest node and tie set the scale of sizes and widths; without it the graph drawn.
  ///
  /// Figures that are to be compared get the same reference, so that equal sizes mean equal weights.
  public var reference: Graph?
  /// Groups to be told by colour instead of the types, which keep their shapes; eight have a colour of
  /// their own.
  public var groups: [FigureGroup] = []
  /// Rules of the user's own that come after those of the figure.
  public var style: FigureStyle?
  /// What else is known about nodes, by the id of the entity.
  public var nodeNotes: [EntityID: FigureNote] = [:]
  /// What else is known about ties, by their ends.
  public var tieNotes: [TieEnds: FigureNote] = [:]
  /// What the document says about its own making, for a program to read back from `<metadata>`.
  ///
  /// Settings, versions, digests of the input. Runs of white space become single spaces; controls and
  /// marks that turn the reading direction are dropped, so they must be written as escapes.
  public var metadata: String?
  /// Sentences that end the caption: filters, tests, anything else that shaped the figure.
  public var notes: [String] = []

  /// The languages whose labels find room at every place, the one of the figure first.
  var roomLanguages: [Language] {
    [language] + Language.allCases.filter { otherLanguages.contains($0) && $0 != language }
  }

  /// The title of the figure of a graph, as given or as written from the data.
  public func title(of graph: Graph) -> String {
    FigureText(graph, options: self).title
  }

  /// Makes the default options: English, light and dark in one file, 4:3.
  public init() {}
}
