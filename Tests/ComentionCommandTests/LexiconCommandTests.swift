import Testing

@Suite("lexicon check")
struct LexiconCommandTests {
  @Test("files are checked one upon the other, collisions with both places")
  func severalFiles() throws {
    let folder = try TestFolder()
    try folder.write(
      """
      entities:
        - {id: lake-club, type: organisation, name: Lake Club, short: SCO}
      merge:
        - {into: lake-club, from: [csto]}
      forbid:
        names: [Kiev regime]
      """, to: "club.yaml")
    try folder.write(
      """
      entities:
        - id: pond
          type: place
          name: Lake Club
      split:
        - from: african-union
          into: [{id: old-union, name: Organisation of African Unity}]
      """, to: "pond.yaml")
    let run = try folder.run("lexicon", "check", "club.yaml", "pond.yaml")
    #expect(run.status == 0, "\(run.errors)")
    let expected = """
      club.yaml:2: 'SCO' also means 'sco' (Shanghai Cooperation Organisation) in the built-in lexicon
      club.yaml: 1 entity, 1 merged into others, 1 forbidden, 1 name taken over or shared
      pond.yaml:4: 'Lake Club' also means 'lake-club' (Lake Club) in club.yaml:2
      pond.yaml: 2 entities, 1 split, 1 name taken over or shared

      """
    #expect(run.output == expected)
  }

  @Test("a merge with something unknown ends the check, with file and line")
  func unknownEntity() throws {
    let folder = try TestFolder()
    try folder.write("merge:\n  - {into: csto, from: [nowhere-club]}\n", to: "my.yaml")
    let run = try folder.run("lexicon", "check", "my.yaml")
    #expect(run.status == 1)
    #expect(run.errors.contains("my.yaml:2: the entity 'nowhere-club' is not known"))
  }
}
