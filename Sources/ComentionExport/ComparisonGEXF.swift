public import ComentionEntities
public import ComentionGraph
internal import ComentionPosts

/// A comparison as dynamic GEXF 1.3: Gephi shows it with its timeline.
///
/// Every entity and tie has spells, the periods in which it is there, and its count, share and weight in
/// each of them. Periods that overlap are cut where the next one begins, because a value must hold for one
/// time only. Places are those of the shared layout, so that nothing moves when the timeline does.
///
/// Source: the GEXF 1.3 schema, https://gexf.net/1.3/gexf.xsd.
public enum ComparisonGEXF {
  /// The comparison as text, with a final line break.
  ///
  /// - Parameters:
  ///   - comparison: the comparison.
  ///   - language: the language of the labels.
  ///   - places: the place of entities in points, y downwards; GEXF has y upwards.
  public static func text(
    _ comparison: Comparison, language: Language, places: [EntityID: (x: Double, y: Double)] = [:]
  ) -> String {
    let spans = ComparisonGEXF.spans(comparison.periods)
    let days = comparison.periods.map(\.period)
    let first = days.map(\.from).min()?.description ?? ""
    let last = days.map(\.to).max()?.description ?? ""
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
        <meta>
          <creator>comention</creator>
          <description>Entities mentioned together, period by period</description>
        </meta>
        <graph defaultedgetype="undirected" mode="dynamic" timeformat="date"
            timerepresentation="interval" start="\(first)" end="\(last)">
          <attributes class="node" mode="static">
            <attribute id="type" title="type" type="string"/>
            <attribute id="name" title="name" type="string"/>
            <attribute id="verdict" title="verdict" type="string"/>
          </attributes>
          <attributes class="node" mode="dynamic">
            <attribute id="count" title="count" type="long"/>
            <attribute id="share" title="share" type="double"/>
          </attributes>
          <attributes class="edge" mode="static">
            <attribute id="verdict" title="verdict" type="string"/>
          </attributes>
          <attributes class="edge" mode="dynamic">
            <attribute id="count" title="count" type="long"/>
            <attribute id="share" title="share" type="double"/>
            <attribute id="weight" title="weight" type="double"/>
          </attributes>

      """
    let items = Items(comparison)
    let heaviest = items.nodes.map(\.most).max() ?? 0
    text += "    <nodes>\n"
    for node in items.nodes {
      let entity = node.entity
      text +=
        "      <node id=\"\(XMLText.escaped(entity.id.rawValue))\""
        + " label=\"\(XMLText.escaped(entity.label(in: language)))\">\n        <attvalues>\n"
        + value("type", entity.type.rawValue) + value("name", entity.name[language])
        + value("verdict", items.verdicts[[entity.id]]?.rawValue ?? "undecided")
        + values(node.values, spans, withWeight: false) + "        </attvalues>\n"
        + spells(node.values, spans)
      let share = heaviest > 0 ? node.most / heaviest : 0
      text +=
        "        <viz:size value=\"\(DecimalText.text(4 + 36 * share.squareRoot(), decimals: 4))\"/>\n"
      if let place = places[entity.id] {
        text +=
          "        <viz:position x=\"\(DecimalText.text(place.x, decimals: 2))\""
          + " y=\"\(DecimalText.text(-place.y, decimals: 2))\" z=\"0\"/>\n"
      }
      text += "      </node>\n"
    }
    text += "    </nodes>\n    <edges>\n"
    for (index, edge) in items.edges.enumerated() {
      text +=
        "      <edge id=\"\(index)\" source=\"\(XMLText.escaped(edge.ends[0].rawValue))\""
        + " target=\"\(XMLText.escaped(edge.ends[1].rawValue))\">\n        <attvalues>\n"
        + value("verdict", items.verdicts[edge.ends]?.rawValue ?? "undecided")
        + values(edge.values, spans, withWeight: true) + "        </attvalues>\n"
        + spells(edge.values, spans) + "      </edge>\n"
    }
    return text + "    </edges>\n  </graph>\n</gexf>\n"
  }

  /// The days of each period, cut where the next one begins; nothing for one that is cut to nothing.
  private static func spans(_ periods: [ComparisonPeriod]) -> [(from: Day, to: Day)?] {
    periods.map { period in
      let from = period.period.from
      let next = periods.map(\.period.from).filter { $0 > from }.min()
      // Of two that begin together, the one that comes later in the list stands.
      let isLast =
        periods.last { $0.period.from == from }.map { $0.period.name == period.period.name } ?? true
      guard isLast else { return nil }
      let end = next.map { min(period.period.to, Day(rawValue: $0.rawValue - 1)) }
      return (from, end ?? period.period.to)
    }
  }

  private static func value(_ name: String, _ value: String, _ more: String = "") -> String {
    "          <attvalue for=\"\(name)\" value=\"\(XMLText.escaped(value))\"\(more)/>\n"
  }

  private static func values(
    _ values: [Items.Value], _ spans: [(from: Day, to: Day)?], withWeight: Bool
  ) -> String {
    var text = ""
    for item in values {
      guard let span = spans[item.period] else { continue }
      let time = " start=\"\(span.from)\" end=\"\(span.to)\""
      text += value("count", String(item.count), time)
      text += value("share", DecimalText.text(item.share, significant: 6), time)
      if withWeight { text += value("weight", DecimalText.text(item.weight), time) }
    }
    return text
  }

  /// The spells of an item; those that follow each other without a gap are one.
  private static func spells(_ values: [Items.Value], _ spans: [(from: Day, to: Day)?]) -> String {
    var joined: [(from: Day, to: Day)] = []
    for span in values.compactMap({ spans[$0.period] }).sorted(by: { $0.from < $1.from }) {
      if let last = joined.last, last.to.rawValue + 1 >= span.from.rawValue {
        joined[joined.count - 1].to = max(last.to, span.to)
      } else {
        joined.append(span)
      }
    }
    guard !joined.isEmpty else { return "" }
    let lines = joined.map { "          <spell start=\"\($0.from)\" end=\"\($0.to)\"/>\n" }
    return "        <spells>\n" + lines.joined() + "        </spells>\n"
  }

  /// The entities and ties of all periods, each with its values period by period.
  private struct Items {
    struct Value {
      var period: Int
      var count: Int
      var share: Double
      var weight: Double
    }

    struct Node {
      var entity: Entity
      var values: [Value]
      var most: Double { values.map(\.share).max() ?? 0 }
    }

    struct Edge {
      /// The ends in the order of their ids.
      var ends: [EntityID]
      var values: [Value]
    }

    private(set) var nodes: [Node] = []
    private(set) var edges: [Edge] = []
    private(set) var verdicts: [[EntityID]: Verdict] = [:]

    init(_ comparison: Comparison) {
      var places: [[EntityID]: Int] = [:]
      for (index, period) in comparison.periods.enumerated() {
        func value(_ count: Int, _ weight: Double) -> Value {
          Value(
            period: index, count: count, share: period.share(ofCount: count), weight: weight)
        }
        for node in period.graph.nodes {
          let id = [node.entity.id]
          if places[id] == nil {
            places[id] = nodes.count
            nodes.append(Node(entity: node.entity, values: []))
          }
          nodes[places[id] ?? 0].values.append(value(node.count, node.weight))
        }
        for edge in period.graph.edges {
          let ends = [edge.source, edge.target].map { period.graph.nodes[$0].entity.id }.sorted()
          if places[ends] == nil {
            places[ends] = edges.count
            edges.append(Edge(ends: ends, values: []))
          }
          edges[places[ends] ?? 0].values.append(value(edge.count, edge.weight))
        }
      }
      for tie in comparison.ties {
        verdicts[[tie.source.id, tie.target.id].sorted()] = tie.change.verdict
      }
      for node in comparison.nodes { verdicts[[node.entity.id]] = node.change.verdict }
    }
  }
}
