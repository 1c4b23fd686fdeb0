/**
 * The one palette, by meaning. Hues follow Okabe–Ito and Tol, which stay apart under the common colour deficiencies;
 * risk bands also differ in lightness. Each colour has at least 3:1 against its theme's background, except the two
 * lightest risk bands, which always carry text.
 */
export type ThemeName = 'light' | 'dark' | 'projector';

interface Palette {
  goal: string[];
  fund: string[];
  named: Record<string, string>;
  text: string;
  quiet: string;
  grid: string;
  empty: string;
  background: string;
}

const LIGHT: Palette = {
  goal: ['#0b5fa5', '#c2570c', '#117a55', '#9b3f8f', '#1a8ba3', '#8a6d00', '#c7405f', '#5b4bb5'],
  fund: ['#4a6fa5', '#9a6428', '#4f834f', '#8463a3', '#b0596b', '#2f7f83', '#6f6f2e', '#6b7785'],
  named: {
    'risk-low': '#a9d3c3',
    'risk-moderate': '#f3d36b',
    'risk-high': '#df7a35',
    'risk-critical': '#a3162f',
    good: '#1b7f5c',
    warning: '#b26a00',
    bad: '#b3261e',
    neutral: '#7b8694',
    accent: '#0b5fa5',
  },
  text: '#1d2733',
  quiet: '#55606e',
  grid: '#dfe4ea',
  empty: '#f3f5f8',
  background: '#ffffff',
};

const DARK: Palette = {
  goal: ['#6cb2f0', '#f29a55', '#4cc79a', '#d98bcf', '#6fd3e4', '#d9b93b', '#f2849b', '#a79bf0'],
  fund: ['#8fb0de', '#d3a873', '#93c293', '#bda0d8', '#df95a4', '#76c2c6', '#b5b56a', '#a9b8c4'],
  named: {
    'risk-low': '#2f6459',
    'risk-moderate': '#8c6f16',
    'risk-high': '#c9641f',
    'risk-critical': '#f0687c',
    good: '#58c79b',
    warning: '#e6a847',
    bad: '#f2796f',
    neutral: '#8f9bab',
    accent: '#6cb2f0',
  },
  text: '#eef2f7',
  quiet: '#b4bfcc',
  grid: '#38424f',
  empty: '#232b35',
  background: '#1a2029',
};

const PROJECTOR: Palette = {
  ...LIGHT,
  goal: ['#00498c', '#a34300', '#00623f', '#842878', '#006f87', '#6f5600', '#a82346', '#45349f'],
  text: '#000000',
  quiet: '#26303b',
  grid: '#b9c1cb',
};

/** The theme the page shows, as the frame sets it on the root element. */
export function currentTheme(): ThemeName {
  const theme = document.documentElement.dataset.look;
  return theme === 'dark' || theme === 'projector' ? theme : 'light';
}

export function palette(theme: ThemeName): Palette {
  return theme === 'dark' ? DARK : theme === 'projector' ? PROJECTOR : LIGHT;
}

/** The colour of a meaning such as `goal-3` or `risk-high`; neutral for one that is not known. */
export function colour(theme: ThemeName, tone: string): string {
  const colours = palette(theme);
  const place = /^(goal|fund)-(\d+)$/.exec(tone);
  if (place) {
    const family = place[1] === 'goal' ? colours.goal : colours.fund;
    return family[Number(place[2]) % family.length];
  }
  return colours.named[tone] ?? colours.named.neutral;
}

/** Black or white, whichever reads better on a colour of the form #rrggbb (WCAG relative luminance). */
export function textOn(background: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(background.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? '#10161d' : '#ffffff';
}
