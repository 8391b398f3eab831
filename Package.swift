// swift-tools-version: 6.2

import PackageDescription

/// One set of rules for every Swift target of the package.
let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let modules = [
  "ComentionPosts", "ComentionEntities", "ComentionGraph", "ComentionExport", "ComentionRender",
  "ComentionReport",
]

let package = Package(
  name: "comention",
  platforms: [.macOS(.v26)],
  products: modules.map { .library(name: $0, targets: [$0]) } + [
    .executable(name: "comention", targets: ["comention"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Posts: bytes to posts.
    .systemLibrary(
      name: "CSystemSimdjson", pkgConfig: "simdjson",
      providers: [.apt(["libsimdjson-dev"]), .brew(["simdjson"])]),
    .target(name: "CSimdjson", dependencies: ["CSystemSimdjson"]),
    .systemLibrary(
      name: "CSystemLibxml2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "CHTML", dependencies: ["CSystemLibxml2"]),
    .systemLibrary(
      name: "CSystemLibarchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    .target(name: "CArchive", dependencies: ["CSystemLibarchive"]),
    .systemLibrary(
      name: "CSystemLibcsv", providers: [.apt(["libcsv-dev"]), .brew(["libcsv"])]),
    .target(
      name: "CCSV", dependencies: ["CSystemLibcsv"],
      linkerSettings: [.linkedLibrary("csv")]),
    .target(
      name: "ComentionPosts",
      dependencies: [
        "CArchive", "CCSV", "CHTML", "CSimdjson",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ComentionPostsTests", dependencies: ["ComentionPosts"], swiftSettings: settings),

    // Entities: text to mentions.
    .target(name: "CWordScan"),
    .target(name: "CLexicon", exclude: ["Data"]),
    .target(
      name: "ComentionEntities",
      dependencies: [
        "CLexicon", "CWordScan", "ComentionPosts", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ComentionEntitiesTests", dependencies: ["ComentionEntities"], swiftSettings: settings),

    // Graph: mentions to counts to graph.
    .target(
      name: "ComentionGraph", dependencies: ["ComentionEntities", "ComentionPosts"],
      swiftSettings: settings),
    .testTarget(
      name: "ComentionGraphTests",
      dependencies: ["ComentionEntities", "ComentionGraph", "ComentionPosts"],
      swiftSettings: settings),

    // Export: graph to text formats.
    .target(
      name: "ComentionExport",
      dependencies: ["ComentionEntities", "ComentionGraph", "ComentionPosts"],
      swiftSettings: settings),
    .testTarget(
      name: "ComentionExportTests",
      dependencies: ["ComentionEntities", "ComentionExport", "ComentionGraph", "ComentionPosts"],
      swiftSettings: settings),

    // Render: layout and drawing.
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .systemLibrary(
      name: "CSystemRsvg", pkgConfig: "librsvg-2.0",
      providers: [.apt(["librsvg2-dev"]), .brew(["librsvg"])]),
    .target(name: "CRsvg", dependencies: ["CSystemRsvg"]),
    .systemLibrary(
      name: "CSystemGlib", pkgConfig: "glib-2.0",
      providers: [.apt(["libglib2.0-dev"]), .brew(["glib"])]),
    .target(name: "CDigest", dependencies: ["CSystemGlib"]),
    .target(
      name: "ComentionRender",
      dependencies: [
        "CDigest", "CGraphviz", "CRsvg", "ComentionEntities", "ComentionGraph", "ComentionPosts",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ComentionRenderTests", dependencies: ["ComentionRender"], swiftSettings: settings),

    // Report: pages for people.
    .target(name: "CReportPage", exclude: ["Assets"]),
    .target(
      name: "ComentionReport",
      dependencies: [
        "CReportPage", "ComentionEntities", "ComentionExport", "ComentionGraph", "ComentionPosts",
        "ComentionRender", .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ComentionReportTests", dependencies: ["ComentionReport"], swiftSettings: settings),

    // Measurements of all modules.
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["ComentionEntities", "ComentionGraph", "ComentionPosts"],
      path: "Tests/Benchmarks", swiftSettings: settings),

    // The command.
    .executableTarget(
      name: "comention",
      dependencies: [
        "ComentionEntities", "ComentionExport", "ComentionGraph", "ComentionPosts",
        "ComentionRender", "ComentionReport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "LibraryExample",
      dependencies: ["ComentionEntities", "ComentionGraph", "ComentionPosts", "ComentionRender"],
      path: "Examples/library", swiftSettings: settings),
    .testTarget(
      name: "ComentionCommandTests", dependencies: ["comention", "LibraryExample"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x,
  cxxLanguageStandard: .cxx17
)
