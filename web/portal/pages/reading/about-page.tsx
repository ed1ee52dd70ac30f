import { Card, Fact, Facts } from '../../components/basics.tsx'
import { onGet } from '../../kit/route.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'

const words = t.reading.about

export const aboutPage = (version: string) =>
  onGet(paths.about, async (visit) =>
    visit.show(
      { title: words.title, crumbs: [] },
      <div class="form-wide">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        {words.promises.map(({ title, text }) => (
          <Card title={title}>
            <p>{text}</p>
          </Card>
        ))}
        <section class="card" aria-label={words.source}>
          <Facts>
            <Fact label={words.source}>{words.sourceText}</Fact>
            <Fact label={words.version}>{version}</Fact>
            <Fact label={words.keys}>
              <a href="/api/v1/licences/public-keys">/api/v1/licences/public-keys</a>
            </Fact>
            <Fact label={t.reading.reference.title}>
              <a href={paths.reference.to()}>{paths.reference.to()}</a>
            </Fact>
          </Facts>
        </section>
      </div>,
    ),
  )
