/// How a comparison is drawn.
public enum ComparisonKind: String, CaseIterable, Sendable {
  /// A panel for each period, with equal places and scales.
  case panels
  /// One network in which colour and line say what changed between two periods.
  case difference

  /// The most panels of one figure.
  public static let mostPanels = 8

  /// What shows a number of periods best: two their difference, up to eight panels, more again the
  /// difference of the two compared.
  public static func suitable(forPeriods number: Int) -> ComparisonKind {
    (3...mostPanels).contains(number) ? .panels : .difference
  }
}
