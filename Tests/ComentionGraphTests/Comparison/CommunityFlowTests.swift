import ComentionEntities
import Testing

@testable import ComentionGraph

@Suite("Communities through time")
struct CommunityFlowTests {
  private func flow(_ periods: [[String]]) -> CommunityFlow {
    CommunityFlow(
      memberships: periods.map { communities in
        communities.map { Set($0.map { EntityID(rawValue: String($0)) }) }
      })
  }

  private func groups(_ flow: CommunityFlow, _ period: Int) -> String {
    Dictionary(grouping: flow.groups[period].keys) { flow.groups[period][$0] ?? -1 }
      .sorted { $0.key < $1.key }
      .map { "\($0.key):\($0.value.map(\.rawValue).sorted().joined())" }.joined(separator: " ")
  }

  @Test("a group keeps its number whatever its place among the communities")
  func kept() {
    let flow = flow([["abcd", "efg"], ["efgh", "abc"], ["abcd", "efgh"]])
    #expect(groups(flow, 0) == "0:abcd 1:efg")
    #expect(groups(flow, 1) == "0:abc 1:efgh")
    #expect(groups(flow, 2) == "0:abcd 1:efgh")
    #expect(flow.count == 2)
  }

  @Test("the larger overlap takes the number; what is left over is new")
  func split() {
    let flow = flow([["abcdef"], ["ab", "cdef"], ["xyz", "cdef"]])
    #expect(groups(flow, 1) == "0:cdef 1:ab")
    #expect(groups(flow, 2) == "0:cdef 2:xyz")
  }

  @Test("a group that is gone for a period comes back under its number")
  func returning() {
    let flow = flow([["abc", "def"], ["def"], [], ["def", "abc"]])
    #expect(groups(flow, 3) == "0:abc 1:def")
    #expect(flow.groups[2].isEmpty)
  }

  @Test("too little in common is no match")
  func apart() {
    // One of eight: J = 1/8.
    let flow = flow([["abcd"], ["dwxyz"]])
    #expect(groups(flow, 1) == "1:dwxyz")
  }

  @Test("periods of a comparison have the groups of their ties")
  func periods() async {
    let posts = (0..<80).map { day in
      let first = [[0, 1, 2], [3, 4, 5]][day % 2]
      return Sample.post(day == 79 ? [0, 3] : first, day: day)
    }
    let halves = [
      Period(name: "a", from: Sample.day(0), to: Sample.day(39)),
      Period(name: "b", from: Sample.day(40), to: Sample.day(79)),
    ]
    let comparison = await Comparison(of: halves, counts: Sample.counts(posts))
    let flow = CommunityFlow(comparison.periods)
    #expect(flow.count == 2)
    #expect(flow.groups[0] == flow.groups[1])
    let some = CommunityFlow(comparison.periods, among: [Sample.entity(0).id, Sample.entity(1).id])
    #expect(some.groups[0].count == 2)
  }
}
