import type pg from 'pg'
import type { Program } from '#app/program.ts'
import { median, percentilesOf } from '../percentiles.ts'
import { type Entry, measured } from '../results.ts'
import { say } from '../say.ts'
import { bareRowsPerSecond, countWrites, type RowWrites, writesOfOne } from './bare-rows.ts'
import { prepareDrafts } from './drafts.ts'
import { type Run, signInAll, submitAll } from './submit-case.ts'

const CLIENTS = 16
const ROUNDS = 3
/** No applicant may keep more than 20 drafts: two items in each of the eight districts. */
const SIZE = { persons: 150, items: 2 }
/** The bare loop is so much quicker that it goes on for this many times the rows. */
const BARE_LENGTH = 4
/** Share of the drafts that only warm the server up. */
const WARM_UP = 0.1

/**
 * Submissions over the public API, validated, in the ledger, with event and notice queued, against a loop that only writes the
 * same rows: alternating rounds.
 */
export async function measureSubmitting(
  program: Program,
  address: string,
  login: pg.ClientConfig,
  divisions: readonly string[],
): Promise<{ entries: Entry[]; notes: string[] }> {
  say('preparing applications')
  const { applicants, drafts } = await prepareDrafts(program, divisions, SIZE)
  const sessions = await signInAll(address, applicants)
  const warmUp = drafts.splice(0, Math.floor(drafts.length * WARM_UP))
  await submitAll(address, sessions, warmUp, CLIENTS)

  const share = Math.floor(drafts.length / ROUNDS)
  const ours: Run[] = []
  const bare: number[] = []
  let writes: RowWrites[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const part = drafts.slice(round * share, (round + 1) * share)
    const before = await countWrites(login)
    ours.push(await submitAll(address, sessions, part, CLIENTS))
    writes = writesOfOne(before, await countWrites(login), part.length)
    bare.push(await bareRowsPerSecond(login, writes, CLIENTS, share * BARE_LENGTH))
    say(
      `submissions, round ${round + 1} of ${ROUNDS}: ${Math.round(ours[round]?.perSecond ?? 0)} /s, bare rows ${Math.round(bare[round] ?? 0)} /s`,
    )
  }
  const all = percentilesOf(ours.flatMap((run) => run.milliseconds))
  const ratio = median(ours.map((run, at) => run.perSecond / (bare[at] ?? Number.NaN)))
  return {
    entries: [
      measured('submit-case.per-second', median(ours.map((run) => run.perSecond)), '1/s', '>= 200'),
      measured('submit-case.p50', all.p50, 'ms'),
      measured('submit-case.p95', all.p95, 'ms', '<= 100'),
      measured('submit-case.p99', all.p99, 'ms'),
      measured(
        'submit-case.failed',
        ours.reduce((sum, run) => sum + run.failed, 0),
        'requests',
        '<= 0',
      ),
      measured('submit-case.ratio-to-bare-rows', ratio, 'ratio', '>= 0.5'),
      measured('bare-rows.per-second', median(bare), '1/s'),
    ],
    notes: [
      `${CLIENTS} clients over HTTP; rows that one submission writes, in one transaction: ${writes
        .map(({ table, inserts, updates }) => `${table} ${inserts} inserted ${updates} updated`)
        .join('; ')}. Rows of sessions are left out of the bare loop.`,
    ],
  }
}
