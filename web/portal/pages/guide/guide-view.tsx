import type { GuideDocument } from '#contracts/guide/index.ts'
import { ButtonLink, DemoTag, Note, OrUnknown, Tag } from '../../components/basics.tsx'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { type GuideSection, guideSections, type Ratings } from './guide-sections.tsx'
import { openGuide } from './situation-answers.ts'
import { feeText, limitText, sourceRegions, visitsText } from './wording.ts'

/** The division for which the guide was asked: an item of the city is the city's, but its districts' people ask for it. */
export interface AskedDivision {
  readonly code: string
  readonly name: string
}

interface GuideViewProps {
  guide: GuideDocument
  asked: AskedDivision
  ratings: Ratings | undefined
}

/** 办事指南 as a page. A pure function of the document and the item's ratings: nothing of the visitor shows in it. */
export function GuideView({ guide: published, asked, ratings }: GuideViewProps) {
  const situated = openGuide(published)
  const { guide } = situated
  const sections = guideSections(situated, ratings)
  return (
    <>
      <Head guide={guide} asked={asked} />
      <div class="guide">
        <nav class="contents" aria-labelledby="contents">
          <h2 id="contents">{t.guide.contents}</h2>
          <ul>
            {sections.map(({ id }) => (
              <li>
                <a href={`#${id}`}>{t.guide.sections[id]}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          <Glance guide={guide} />
          {sections.map((section) => (
            <Section section={section} />
          ))}
        </div>
      </div>
    </>
  )
}

function Head({ guide, asked }: Omit<GuideViewProps, 'ratings'>) {
  const place = { division: asked.code, item: guide.itemCode }
  return (
    <div class="guide-head">
      <p class="meta">
        <span>{guide.division.path.join(' › ')}</span>
        <span>{guide.department.name}</span>
        {asked.code !== guide.division.code && <span>{t.guide.carriedBy(guide.division.name)}</span>}
      </p>
      <h1>{guide.content.name}</h1>
      <p class="tags">
        {guide.hasForm && <Tag tone="primary">{t.item.online}</Tag>}
        {guide.observed && <Tag tone="accent">{t.guide.observed}</Tag>}
        {guide.demo && <DemoTag />}
        {guide.hasForm && guide.demo && <Tag tone="accent">{t.sampleForm}</Tag>}
      </p>
      {guide.observed && <Note title={t.guide.observed}>{t.guide.observedNote(guide.division.name)}</Note>}
      {guide.demo && <Note tone="demo">{t.guide.demoNote(sourceRegions(guide))}</Note>}
      <div class="actions no-print">
        {guide.hasForm && <ButtonLink href={paths.apply.to(place)}>{t.guide.start}</ButtonLink>}
        {guide.content.situations && (
          <ButtonLink quiet={guide.hasForm} href={paths.guideSituation.to(place)}>
            {t.situation.start}
          </ButtonLink>
        )}
        <ButtonLink quiet href={paths.guidePrint.to(place)}>
          {t.guide.print}
        </ButtonLink>
      </div>
      {guide.content.situations && <p class="muted small">{t.situation.startHint}</p>}
      <p class="muted small">{guide.hasForm ? t.guide.startHint : t.guide.notOnline}</p>
    </div>
  )
}

/** The answers that most people came for. */
function Glance({ guide }: { guide: GuideDocument }) {
  const { content } = guide
  const facts: [string, string | undefined][] = [
    [t.guide.promisedLimit, limitText(content.promisedLimit)],
    [t.guide.sections.materials, content.materials ? t.guide.materialsCount(content.materials.length) : undefined],
    [t.guide.sections.visits, visitsText(guide)],
    [t.guide.sections.fee, feeText(guide)],
  ]
  return (
    <dl class="glance">
      {facts.map(([label, value]) => (
        <div>
          <dt>{label}</dt>
          <dd>
            <OrUnknown value={value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Section({ section }: { section: GuideSection }) {
  return (
    <section class="card" id={section.id} aria-labelledby={`${section.id}-title`}>
      <h2 id={`${section.id}-title`}>{t.guide.sections[section.id]}</h2>
      {section.body}
    </section>
  )
}
