import type { OutputOf } from '#contracts/contract.ts'
import type { Audience, browse } from '#contracts/guide/index.ts'
import { guideOperations } from '#modules/guide/index.ts'
import { regionsOperations } from '#modules/regions/index.ts'
import { DivisionChoices } from '../../components/division-choices.tsx'
import { ItemList } from '../../components/item-list.tsx'
import { SearchBox } from '../../components/search-box.tsx'
import { onGet } from '../../kit/route.ts'
import type { ChosenDivision, Visit } from '../../kit/visit.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { DepartmentLinks } from '../find/department-links.tsx'

type Browse = OutputOf<typeof browse>

export const homePage = onGet(paths.home, async (visit) => {
  const { division } = visit
  const found = division && (await visit.call(guideOperations.browse, { divisionCode: division.code }))
  const choices = division && !division.chosen ? await nearbyDivisions(visit, division.code) : []
  return visit.show({ title: t.home.title }, <Home visit={visit} found={found} choices={choices} />)
})

/** The division itself with those below it; for one that has nothing but towns below, those beside it. */
async function nearbyDivisions(visit: Visit, divisionCode: string) {
  const own = await visit.call(regionsOperations.getDivision, { divisionCode })
  const base = own.level === 'county' ? (own.path.at(-2) ?? own) : own
  const { items } = await visit.call(regionsOperations.listDivisions, { parentCode: base.code })
  return [base, ...items].map(({ code, name }) => ({ code, name }))
}

interface HomeProps {
  visit: Visit
  found: Browse | undefined
  /** Divisions to choose from, as long as none is chosen. */
  choices: readonly { readonly code: string; readonly name: string }[]
}

function Home({ visit, found, choices }: HomeProps) {
  const { division } = visit
  return (
    <>
      <section class="hero">
        <h1>{t.siteLong}</h1>
        <p class="lead">{t.home.lead}</p>
        <SearchBox />
      </section>
      {choices.length > 0 && (
        <section class="card" aria-labelledby="choose-division">
          <h2 id="choose-division">{t.home.chooseDivision}</h2>
          <p>{t.home.chooseDivisionLead}</p>
          <DivisionChoices visit={visit} from={paths.home.to()} options={choices} />
          <p class="small">
            <a href={paths.district.to()}>{t.home.otherDivision}</a>
          </p>
        </section>
      )}
      {!division || !found || found.total === 0 ? (
        <p>{t.home.empty}</p>
      ) : (
        <Categories division={division} found={found} />
      )}
      <section class="section" aria-labelledby="quick">
        <h2 id="quick">{t.home.quick}</h2>
        <ul class="service-links">
          <QuickLink href={paths.my.to()} title={t.nav.my} lead={t.home.myLead} />
          <QuickLink href={paths.track.to()} title={t.footer.track} lead={t.home.trackLead} />
          <QuickLink href={paths.verify.to()} title={t.footer.verify} lead={t.home.verifyLead} />
        </ul>
      </section>
    </>
  )
}

function Categories({ division, found }: { division: ChosenDivision; found: Browse }) {
  return (
    <>
      {found.popular.length > 0 && (
        <section class="section" aria-labelledby="everyday">
          <div class="section-head">
            <h2 id="everyday">{t.home.everyday}</h2>
            <p class="muted small">{t.home.total(division.name, found.total)}</p>
          </div>
          <ItemList items={found.popular.slice(0, 6)} divisionName={division.name} level={3} grid />
        </section>
      )}
      <Themes audience="person" title={t.home.persons} themes={found.personThemes} />
      <Themes audience="corporate" title={t.home.firms} themes={found.corporateThemes} />
      {found.departments.length > 0 && (
        <section class="section" aria-labelledby="departments">
          <h2 id="departments">{t.home.byDepartment}</h2>
          <DepartmentLinks departments={found.departments} />
        </section>
      )}
    </>
  )
}

function Themes({ audience, title, themes }: { audience: Audience; title: string; themes: Browse['personThemes'] }) {
  if (themes.length === 0) return null
  return (
    <section class="section" aria-labelledby={`themes-${audience}`}>
      <h2 id={`themes-${audience}`}>{title}</h2>
      <ul class="link-grid">
        {themes.map((theme) => (
          <li>
            <a href={paths.theme.to({ audience, theme: theme.name })}>
              <span>{theme.name}</span>
              <span class="count">{t.home.count(theme.count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function QuickLink({ href, title, lead }: { href: string; title: string; lead: string }) {
  return (
    <li>
      <a href={href}>{title}</a>
      <p class="muted small">{lead}</p>
    </li>
  )
}
