import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '#platform/config/project-root.ts'
import { tokens, tokensCss } from './tokens.ts'

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

describe('design tokens', () => {
  it('are the same as the stylesheet', () => {
    expect(readFileSync(join(projectRoot, 'web/shared/tokens.css'), 'utf8')).toBe(tokensCss())
  })

  const { colour } = tokens
  it.each([
    [colour.ink, colour.ground],
    [colour.inkSoft, colour.ground],
    [colour.primary, colour.primarySoft],
    [colour.paper, colour.primary],
    [colour.accent, colour.accentSoft],
    [colour.danger, colour.dangerSoft],
    [colour.success, colour.successSoft],
    [colour.warning, colour.warningSoft],
  ])('%s is readable on %s', (front, back) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(4.5)
  })

  it('draws the borders of fields so that they can be seen', () => {
    expect(contrast(colour.lineStrong, colour.paper)).toBeGreaterThanOrEqual(3)
  })
})
