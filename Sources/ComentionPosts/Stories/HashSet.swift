/// A set of hashes, which takes 8 bytes for each place and, half full at least, 16 for each member.
///
/// The members are hashes already, so their own bits say where they belong (open addressing with linear
/// steps); zero stands for an empty place, and the hash zero for one.
struct HashSet: Sendable {
  private var places: [UInt64] = []
  /// The number of members.
  private(set) var count = 0

  /// Whether the hash is a member.
  func contains(_ hash: UInt64) -> Bool {
    guard !places.isEmpty else { return false }
    return places[place(of: hash | (hash == 0 ? 1 : 0))] != 0
  }

  /// Adds a hash; false if it is a member already.
  mutating func insert(_ hash: UInt64) -> Bool {
    // Three quarters of the places at most are taken.
    if count * 4 >= places.count * 3 { grow() }
    let member = hash | (hash == 0 ? 1 : 0)
    let place = place(of: member)
    guard places[place] == 0 else { return false }
    places[place] = member
    count += 1
    return true
  }

  /// The place where the member is, or else belongs.
  private func place(of member: UInt64) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: member) & mask
    while places[place] != 0, places[place] != member { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let members = places
    places = [UInt64](repeating: 0, count: max(64, members.count * 2))
    for member in members where member != 0 { places[place(of: member)] = member }
  }
}
