@testable import ComentionPosts
import Testing

@Suite struct SlugTests {
  @Test(
    "names become ids of letters, digits and hyphens",
    arguments: [
      ("Russian MFA 🇷🇺", "russian-mfa"), ("  A -- B  ", "a-b"), ("Канал №1", "канал-1"),
      ("🇷🇺", "unnamed"),
      ("", "unnamed"),
    ])
  func slug(name: String, slug: String) {
    #expect(Slug.of(name) == slug)
  }
}
