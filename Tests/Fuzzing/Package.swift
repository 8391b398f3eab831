// swift-tools-version: 6.2

import PackageDescription

/// The fuzzers of the readers.
///
/// They are a package of their own, as they are built with a sanitizer that puts a `main` of its own
/// into every program. `run.sh` builds and runs them.
let fuzzers = ["FuzzCaptures", "FuzzFiles", "FuzzHTML", "FuzzJSON", "FuzzTables"]

let package = Package(
  name: "fuzzing",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "comention", path: "../..")],
  targets: [
    .target(
      name: "ReaderFuzzing",
      dependencies: [.product(name: "ComentionPosts", package: "comention")])
  ]
    + fuzzers.map {
      .executableTarget(
        name: $0, dependencies: ["ReaderFuzzing"],
        swiftSettings: [.unsafeFlags(["-parse-as-library"])])
    },
  swiftLanguageModes: [.v6]
)
