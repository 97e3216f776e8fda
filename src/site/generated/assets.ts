export const ASSETS: Readonly<Record<string, string>> = {};
export const ASSET_NAMES = { 'site.css': 'site.css', 'theme.js': 'theme.js', 'site.js': 'site.js', 'icon.svg': 'icon.svg' } as const;
