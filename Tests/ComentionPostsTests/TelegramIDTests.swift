import Testing

@testable import ComentionPosts

@Suite struct TelegramIDTests {
  @Test(
    "all spellings of a channel's id are one",
    arguments: [
      (1_500_000_001, 1_500_000_001), (-1_001_500_000_001, 1_500_000_001),
      (10_089_934_593, 1_500_000_001), (4_294_967_419, 123), (-123, 123), (777, 777),
    ] as [(Int64, Int64)])
  func bare(id: Int64, bare: Int64) {
    #expect(TelegramID.bare(id) == bare)
  }

  @Test("the smallest number there is does no harm")
  func smallest() {
    #expect(TelegramID.bare(.min) > 0)
  }

  @Test("only channels are read from a peer's name")
  func channel() {
    #expect(TelegramID.channel("channel1500000001") == 1_500_000_001)
    #expect(TelegramID.channel("user5") == nil)
    #expect(TelegramID.channel("channelx") == nil)
  }
}
