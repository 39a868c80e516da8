// swift-tools-version: 6.2
import PackageDescription

/// One set of rules for every line of Swift here: language mode 6, the upcoming
/// checks that hold on Linux, and no warning let through.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
]

let package = Package(
  name: "tandem",
  products: [.executable(name: "tandem", targets: ["tandem"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "CSystem", cSettings: [.define("_GNU_SOURCE")]),
    .target(name: "System", dependencies: ["CSystem"], swiftSettings: strict),
    .target(name: "Text", swiftSettings: strict),
    .target(name: "JSONText", dependencies: ["Text"], swiftSettings: strict),
    .target(name: "Records", dependencies: ["Text", "JSONText"], swiftSettings: strict),
    .target(name: "CExample", exclude: ["example.tandem.json"]),
    .target(name: "Programme", dependencies: ["Text", "JSONText", "Records", "CExample"], swiftSettings: strict),
    .target(name: "Insight", dependencies: ["Text", "Records", "Programme"], swiftSettings: strict),
    .target(
      name: "ProjectStore", dependencies: ["System", "Text", "JSONText", "Records", "Programme"], swiftSettings: strict),
    .target(
      name: "Views", dependencies: ["Text", "JSONText", "Records", "Programme", "Insight"], swiftSettings: strict),
    .target(name: "Exchange", dependencies: ["Text", "JSONText", "Records", "Programme"], swiftSettings: strict),
    .target(
      name: "CTerminal",
      cSettings: [.define("NCURSES_WIDECHAR", to: "1"), .define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(name: "Terminal", dependencies: ["System", "Text", "CTerminal"], swiftSettings: strict),
    .target(
      name: "Themes", path: "themes",
      resources: [
        .embedInCode("dark.json"), .embedInCode("light.json"), .embedInCode("high-contrast-dark.json"),
        .embedInCode("high-contrast-light.json"), .embedInCode("colour-blind-dark.json"),
        .embedInCode("colour-blind-light.json"), .embedInCode("mono.json"), .embedInCode("terminal.json"),
        .embedInCode("dracula.json"), .embedInCode("nord.json"), .embedInCode("solarized-dark.json"),
        .embedInCode("solarized-light.json"), .embedInCode("gruvbox-dark.json"), .embedInCode("catppuccin-mocha.json"),
        .embedInCode("tokyo-night.json"),
      ],
      swiftSettings: strict),
    .target(
      name: "Settings",
      dependencies: ["System", "JSONText", "Records", "Programme", "Insight", "ProjectStore", "Terminal", "Themes"],
      swiftSettings: strict),
    .target(
      name: "Dashboard",
      dependencies: [
        "System", "Text", "JSONText", "Records", "Programme", "Insight", "ProjectStore", "Views", "Terminal",
        "Settings",
      ],
      swiftSettings: strict),
    .target(
      name: "Commands",
      dependencies: [
        "System", "Text", "JSONText", "Records", "Programme", "Insight", "ProjectStore", "Views", "Exchange",
        "Terminal",
        "Settings", "Dashboard",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "tandem", dependencies: ["Commands"], swiftSettings: strict),
    .executableTarget(
      name: "reading-benchmark", dependencies: ["JSONText", "Records", "Programme"], path: "Tests/Benchmarks/Reading",
      swiftSettings: strict),
    .executableTarget(
      name: "judging-benchmark", dependencies: ["Insight", "Records", "Programme", "JSONText"],
      path: "Tests/Benchmarks/Judging",
      swiftSettings: strict),
    .executableTarget(
      name: "storing-benchmark", dependencies: ["System", "ProjectStore", "Records", "Programme"],
      path: "Tests/Benchmarks/Storing",
      swiftSettings: strict),
    .executableTarget(
      name: "fuzz", dependencies: ["JSONText", "Records", "Programme"], path: "Tests/Fuzz",
      exclude: ["run", "differential.py", "schema.py"],
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["System", "JSONText", "Records", "Programme"], path: "Tests/Support",
      swiftSettings: strict),
    .testTarget(name: "SystemTests", dependencies: ["System", "CSystem"], swiftSettings: strict),
    .testTarget(name: "JSONTextTests", dependencies: ["Text", "JSONText"], swiftSettings: strict),
    .testTarget(
      name: "ProgrammeTests", dependencies: ["Text", "Records", "Programme", "JSONText", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "InsightTests",
      dependencies: ["Text", "Insight", "Records", "Programme", "Exchange", "JSONText", "TestSupport"],
      exclude: ["reference"],
      swiftSettings: strict),
    .testTarget(
      name: "ProjectStoreTests",
      dependencies: ["System", "Text", "ProjectStore", "Records", "Programme", "JSONText", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ViewsTests",
      dependencies: ["Text", "Views", "Insight", "Records", "Programme", "JSONText", "TestSupport"],
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Text", "Exchange", "Records", "Programme", "JSONText", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["System", "Text", "Terminal", "CTerminal"], swiftSettings: strict),
    .testTarget(
      name: "SettingsTests",
      dependencies: ["Settings", "Terminal", "Themes", "Records", "Programme", "Insight", "JSONText", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "DashboardTests",
      dependencies: [
        "System", "Text", "Dashboard", "Settings", "Terminal", "Themes", "Records", "Programme", "Insight",
        "ProjectStore",
        "JSONText", "TestSupport",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "System", "Text", "Commands", "Dashboard", "Settings", "Views", "Insight", "Records", "Programme",
        "ProjectStore", "JSONText", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(name: "EndToEnd", dependencies: [], swiftSettings: strict),
  ]
)
