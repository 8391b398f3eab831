public import ArgumentParser
public import ComentionEntities
public import ComentionGraph
public import ComentionPosts
public import ComentionRender

// How the library's values are written on the command line.

extension PostFormat: ExpressibleByArgument {}
extension UndatedPosts: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension CountingUnit: ExpressibleByArgument {}
extension Counting: ExpressibleByArgument {}
extension CountBy: ExpressibleByArgument {}
extension TieMeasure: ExpressibleByArgument {}
extension Backbone: ExpressibleByArgument {}
extension Theme: ExpressibleByArgument {}
extension LayoutEngine: ExpressibleByArgument {}
extension PeriodStep: ExpressibleByArgument {}
extension ChangeTest: ExpressibleByArgument {}

extension CalendarSpan: ExpressibleByArgument {
  /// Reads a number of days, weeks, calendar months or years: `90d`, `26w`, `12m`, `2y`.
  public init?(argument: String) {
    self.init(argument)
  }
}

extension Day: ExpressibleByArgument {
  /// Reads `YYYY-MM-DD`.
  public init?(argument: String) {
    self.init(argument)
  }
}

extension HalfLife: ExpressibleByArgument {
  /// Reads `none`, or a positive number with a unit: days, weeks, months of 30 days, years of
  /// 365 days.
  public init?(argument: String) {
    if argument == "none" {
      self = .none
      return
    }
    let units: [Character: Double] = ["d": 1, "w": 7, "m": 30, "y": 365]
    guard let last = argument.last, let unit = units[last],
      let number = Double(argument.dropLast()), number > 0, number.isFinite
    else { return nil }
    self = .days(number * unit)
  }

  /// The flag's value as the help shows it.
  public var defaultValueDescription: String {
    switch self {
    case .none: "none"
    case .days(let days): "\(days)d"
    }
  }
}

extension DecayKernel: ExpressibleByArgument {
  /// Reads the name of a kernel that falls; a window has a flag of its own.
  public init?(argument: String) {
    guard DecayKernel.allValueStrings.contains(argument) else { return nil }
    self.init(rawValue: argument)
  }

  /// The kernels that fall.
  public static var allValueStrings: [String] {
    allCases.filter { $0 != .window }.map(\.rawValue)
  }
}

/// The columns of tables as a flag takes them: `text=message,date=created`.
struct ColumnMap: ExpressibleByArgument {
  let columns: [PostField: String]

  init?(argument: String) {
    var columns: [PostField: String] = [:]
    for pair in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = pair.split(separator: "=", maxSplits: 1)
      guard sides.count == 2, let field = PostField(rawValue: String(sides[0])) else { return nil }
      columns[field] = String(sides[1])
    }
    self.columns = columns
  }
}
