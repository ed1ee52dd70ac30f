import actions from './data/everyday-terms/actions.json' with { type: 'json' }
import basicCatalogue from './data/everyday-terms/basic-catalogue.json' with { type: 'json' }
import frames from './data/everyday-terms/frames.json' with { type: 'json' }
import type { EverydayTerms, TermGroup } from './domain/term-groups.ts'

/** Files of groups; one line each, so that a field of life is added by a file and a line. */
const FILES: readonly { readonly groups: readonly TermGroup[] }[] = [basicCatalogue]

const TERMS: EverydayTerms = {
  groups: FILES.flatMap((file) => file.groups),
  actions: actions.actions,
  frames: frames.frames,
}

/** How people call matters that the catalogue calls otherwise; shipped with the program, compiled from general usage. */
export const everydayTerms = (): EverydayTerms => TERMS
