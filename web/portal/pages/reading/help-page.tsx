import { Card, Paragraphs } from '../../components/basics.tsx'
import { onGet } from '../../kit/route.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'

const words = t.reading.help

export const helpPage = onGet(paths.help, async (visit) =>
  visit.show(
    { title: words.title, crumbs: [] },
    <div class="form-wide">
      <h1>{words.title}</h1>
      <section class="card" aria-label={words.title}>
        {words.questions.map(({ question, answer }) => (
          <details>
            <summary>{question}</summary>
            <Paragraphs text={answer} />
          </details>
        ))}
      </section>
      <Card title={words.accessTitle}>
        <p>{words.access}</p>
      </Card>
    </div>,
  ),
)
