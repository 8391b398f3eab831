@testable import ComentionPosts
import Testing

@Suite struct PostLinkTests {
  @Test(
    "every form of the address of a post becomes the same",
    arguments: [
      "https://t.me/desk/12", "http://t.me/desk/12", "t.me/desk/12", "https://t.me/s/desk/12",
      "https://telegram.me/desk/12?single", "https://www.t.me/desk/12#x", "https://t.me/desk/12/",
    ])
  func canonical(address: String) {
    #expect(PostLink.canonical(address) == "https://t.me/desk/12")
  }

  @Test("a post without a name keeps the number of its channel, one in a topic that of the topic")
  func others() {
    #expect(PostLink.canonical("t.me/c/150/12?x=1") == "https://t.me/c/150/12")
    #expect(PostLink.canonical("https://t.me/desk/3/12") == "https://t.me/desk/3/12")
  }

  @Test(
    "other addresses stay as they are",
    arguments: [
      "https://example.org/t.me/desk/12", "https://t.me/desk", "https://t.me/c/12", "", "t.me/",
      "https://t.me/desk/about", "https://example.org/?a=1#b", "https://t.me/a/b/c/1/2",
    ])
  func unchanged(address: String) {
    #expect(PostLink.canonical(address) == address)
  }
}
