/// The 64-bit FNV-1a hash of bytes (Fowler, Noll, Vo): equal content, equal hash, on every machine.
package func contentHash(_ bytes: some Sequence<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes {
    hash ^= UInt64(byte)
    hash = hash &* 0x100_0000_01B3
  }
  return hash
}
