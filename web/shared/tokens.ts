/**
 * The one look of portal and console: colours, type, space. `tokens.css` holds the same values as custom properties
 * (`--colour-primary`), written by `tokensCss()`; a test keeps the two equal.
 * Every text colour keeps the contrast of WCAG 2.2 AA on its ground; the same test counts it.
 */
export const tokens = {
  colour: {
    /** Petrol: links, buttons, the header. */
    primary: '#0b5566',
    primaryDark: '#073c48',
    primarySoft: '#e6f1f3',
    /** Clay: the one warm accent, for marks and the focus ring. */
    accent: '#b4491a',
    accentSoft: '#fbeee6',
    focus: '#ffc94d',
    ink: '#17252b',
    inkSoft: '#4a5b62',
    line: '#d5dee1',
    lineStrong: '#75868d',
    paper: '#ffffff',
    ground: '#f4f7f8',
    danger: '#b02318',
    dangerSoft: '#fcebe9',
    success: '#1b6b3a',
    successSoft: '#e7f4ec',
    warning: '#8a5300',
    warningSoft: '#fdf3df',
  },
  font: {
    sans: '"Noto Sans SC", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", system-ui, sans-serif',
    mono: 'ui-monospace, "SF Mono", Consolas, "Noto Sans Mono", monospace',
  },
  /** Rem, so that a person's own text size counts; the portal's root is 18 px, the console's 14 px. */
  size: { small: '0.875rem', base: '1rem', lead: '1.125rem', h3: '1.1875rem', h2: '1.4375rem', h1: '1.875rem' },
  space: { 1: '0.25rem', 2: '0.5rem', 3: '0.75rem', 4: '1rem', 5: '1.5rem', 6: '2rem', 7: '3rem', 8: '4rem' },
  radius: { small: '4px', base: '8px', large: '14px' },
  shadow: { card: '0 1px 2px rgba(7, 60, 72, 0.08)', raised: '0 6px 20px rgba(7, 60, 72, 0.12)' },
} as const

/** The tokens as a stylesheet of custom properties. */
export function tokensCss(): string {
  const lines = Object.entries(tokens).flatMap(([group, values]) =>
    Object.entries(values).map(([name, value]) => `  --${group}-${kebab(name)}: ${value};`),
  )
  return `/* Written by tokens.ts. */\n:root {\n${lines.join('\n')}\n}\n`
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
