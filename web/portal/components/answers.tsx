import type { AnswerSection } from '#contracts/cases/index.ts'
import { t } from '../texts/index.ts'
import { Fact, Facts } from './basics.tsx'

/** What was applied for, as written; what a correction changed says what stood there before. */
export function Answers({ sections }: { sections: readonly AnswerSection[] }) {
  return (
    <div class="answers">
      {sections.map((section) => (
        <>
          <h3>{section.title}</h3>
          <Facts>
            {section.fields.map((field) => (
              <Fact label={field.title}>
                {field.value || <span class="muted">{t.apply.review.empty}</span>}
                {field.previous !== null && <p class="muted small">{t.my.case.previous(field.previous)}</p>}
              </Fact>
            ))}
          </Facts>
        </>
      ))}
    </div>
  )
}
