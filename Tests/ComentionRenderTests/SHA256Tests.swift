import Testing

@testable import ComentionRender

@Suite("SHA-256")
struct SHA256Tests {
  static func digest(_ pieces: [[UInt8]]) -> String {
    let digest = SHA256()
    for piece in pieces { digest.update(piece.span) }
    return digest.hexadecimal()
  }

  @Test(
    "gives the digests of FIPS 180-4 and its examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func examples(text: String, expected: String) {
    #expect(SHA256Tests.digest([Array(text.utf8)]) == expected)
  }

  @Test("does not depend on where the bytes are cut")
  func cuts() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 * 7) }
    let whole = SHA256Tests.digest([bytes])
    for cut in [0, 1, 55, 56, 63, 64, 65, 127, 128, 129, 299, 300] {
      #expect(SHA256Tests.digest([Array(bytes[..<cut]), Array(bytes[cut...])]) == whole)
    }
    #expect(SHA256Tests.digest(bytes.map { [$0] }) == whole)
  }
}
