public import ComentionRender

/// What a user chooses about a report.
public struct ReportOptions: Sendable, Equatable {
  /// The title; without it one is written from the data.
  public var title: String?
  /// How the network is drawn; the language of the figure is that of the report.
  public var figure = FigureOptions()
  /// The number of posts quoted behind each tie and entity, at least 1: the newest, and up to three of
  /// every year that these do not reach.
  public var evidence = 20
  /// Whether colours in the figure tell communities instead of types.
  public var isByCommunity = false
  /// The seed of the search for communities.
  public var seed: UInt64 = 1
  /// The command that makes the report again, as it is shown; nothing shows none.
  public var command: String?
  /// The program and its version, as it is shown.
  public var program = ""

  /// Makes the default options: English, 20 posts for each tie.
  public init() {}
}
