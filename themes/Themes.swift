/// The themes that come inside the program: one JSON file each in this folder.
public enum Themes {
  /// The name of each theme that is built in, the default first.
  public static let names = [
    "dark",
    "light",
    "high-contrast-dark",
    "high-contrast-light",
    "colour-blind-dark",
    "colour-blind-light",
    "mono",
    "terminal",
    "dracula",
    "nord",
    "solarized-dark",
    "solarized-light",
    "gruvbox-dark",
    "catppuccin-mocha",
    "tokyo-night",
  ]

  /// The file of a theme that is built in; `nil` where there is none of that name.
  public static func bytes(of name: String) -> [UInt8]? {
    switch name {
    case "dark": PackageResources.dark_json
    case "light": PackageResources.light_json
    case "high-contrast-dark": PackageResources.high_contrast_dark_json
    case "high-contrast-light": PackageResources.high_contrast_light_json
    case "colour-blind-dark": PackageResources.colour_blind_dark_json
    case "colour-blind-light": PackageResources.colour_blind_light_json
    case "mono": PackageResources.mono_json
    case "terminal": PackageResources.terminal_json
    case "dracula": PackageResources.dracula_json
    case "nord": PackageResources.nord_json
    case "solarized-dark": PackageResources.solarized_dark_json
    case "solarized-light": PackageResources.solarized_light_json
    case "gruvbox-dark": PackageResources.gruvbox_dark_json
    case "catppuccin-mocha": PackageResources.catppuccin_mocha_json
    case "tokyo-night": PackageResources.tokyo_night_json
    default: nil
    }
  }
}
