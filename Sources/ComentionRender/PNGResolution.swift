/// States the resolution of a PNG file, from which programs take the size of the picture in print.
enum PNGResolution {
  /// The file with a `pHYs` chunk behind its header (PNG specification, third edition, 11.3.4.3).
  ///
  /// - Parameters:
  ///   - dotsPerInch: the resolution, positive.
  ///   - bytes: a PNG file without a `pHYs` chunk.
  static func stating(_ dotsPerInch: Double, in bytes: [UInt8]) -> [UInt8] {
    // The signature has 8 bytes and the header chunk 25.
    guard bytes.count > 33 else { return bytes }
    let perMetre = UInt32((dotsPerInch / 0.0254).rounded())
    var chunk = Array("pHYs".utf8) + bigEndian(perMetre) + bigEndian(perMetre)
    chunk.append(1)  // the unit is the metre
    let length = bigEndian(UInt32(chunk.count - 4))
    return bytes[..<33] + length + chunk + bigEndian(checksum(chunk)) + bytes[33...]
  }

  private static func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// The CRC-32 of ISO 3309, bit by bit; a chunk here has few bytes.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var remainder = UInt32.max
    for byte in bytes {
      remainder ^= UInt32(byte)
      for _ in 0..<8 {
        remainder = remainder & 1 == 1 ? remainder >> 1 ^ 0xEDB8_8320 : remainder >> 1
      }
    }
    return ~remainder
  }
}
