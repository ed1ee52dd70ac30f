import type { Static } from 'typebox'
import type { Division, DivisionWithPath } from '#contracts/regions/index.ts'
import { regionsOperations } from '#modules/regions/index.ts'
import { DivisionChoices } from '../../components/division-choices.tsx'
import { SearchBox } from '../../components/search-box.tsx'
import { DIVISION_COOKIE } from '../../kit/open-visit.ts'
import { onGet, onPost } from '../../kit/route.ts'
import { ownAddress } from '../../kit/safe-address.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'

type WithPath = Static<typeof DivisionWithPath>
const YEAR_SECONDS = 365 * 24 * 60 * 60

export const districtPage = onGet(paths.district, async (visit) => {
  const from = ownAddress(visit.query('from'), '/')
  const q = visit.query('q')?.slice(0, 30)
  const found = q ? await visit.call(regionsOperations.searchDivisions, { q }) : undefined
  const current =
    visit.division && (await visit.call(regionsOperations.getDivision, { divisionCode: visit.division.code }))
  // Those beside a district are chosen more often than its towns.
  const base = current?.level === 'county' || current?.level === 'town' ? current.path.at(-2) : current
  const below = base && (await visit.call(regionsOperations.listDivisions, { parentCode: base.code }))
  const upwards = current?.path.filter((one) => one.code !== base?.code && one.level !== 'county') ?? []
  return visit.show(
    { title: t.district.title },
    <>
      <h1>{t.district.title}</h1>
      <p class="lead">{t.district.lead}</p>
      {current && <p>{t.district.current(fullName(current))}</p>}
      <div class="section">
        <SearchBox
          action={paths.district.to()}
          label={t.district.searchLabel}
          hint={t.district.searchHint}
          button={t.district.searchButton}
          value={q}
        >
          <input type="hidden" name="from" value={from} />
        </SearchBox>
      </div>
      {q && found && (
        <section class="section">
          <h2>{t.district.found}</h2>
          {found.items.length > 0 ? (
            <DivisionChoices
              visit={visit}
              from={from}
              options={found.items.map((one) => ({ code: one.code, name: fullName(one) }))}
            />
          ) : (
            <p>{t.district.nothing(q)}</p>
          )}
        </section>
      )}
      {base && below && (
        <section class="section">
          <h2>{t.district.inside(base.name)}</h2>
          <DivisionChoices
            visit={visit}
            from={from}
            options={[...upwards, base].map(ownLevel).concat(below.items.map(({ code, name }) => ({ code, name })))}
          />
        </section>
      )}
    </>,
  )
})

export const chooseDistrict = onPost(paths.district, async (visit) => {
  const { code } = await visit.call(regionsOperations.getDivision, { divisionCode: visit.body.text('division') })
  visit.reply.setCookie(DIVISION_COOKIE, code, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    maxAge: YEAR_SECONDS,
    secure: visit.publicUrl.startsWith('https:'),
  })
  return visit.goTo(sameItemIn(code, ownAddress(visit.body.text('from'), '/')))
})

/** A guide is looked at in one district: after a change, the same item in the new one. */
function sameItemIn(code: string, from: string): string {
  const guide = /^\/guides\/[0-9]+\/([0-9A-Za-z-]+)$/.exec(from)
  return guide ? paths.guide.to({ division: code, item: guide[1] as string }) : from
}

const fullName = (division: WithPath) => division.path.map((one) => one.name).join('')
const ownLevel = (division: Static<typeof Division>) => ({ code: division.code, name: t.district.whole(division.name) })
