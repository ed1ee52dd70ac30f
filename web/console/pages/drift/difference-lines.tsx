import { DRIFT_CLASSES } from '#contracts/harmonise/drift-model.ts'
import { ToneTag } from '../../components/states.tsx'
import { CLASS_TONES, differenceText, type Entry, grouped } from './drift-words.ts'

/** Every difference of one place, with its class and why it has it. */
export function DifferenceLines({ differences }: { differences: Entry['differences'] }) {
  if (differences.length === 0) return <span className="quiet">与标准一致</span>
  return (
    <ul className="drift-lines">
      {grouped(differences).map((difference) => (
        <li key={`${difference.field}${difference.kind}${difference.class}${difference.names.join()}`}>
          <ToneTag tone={CLASS_TONES[difference.class]}>{DRIFT_CLASSES[difference.class]}</ToneTag>
          <div>
            {differenceText(difference)}
            {difference.basis && <div className="quiet">依据：{difference.basis}</div>}
            {difference.note && <div className="quiet">{difference.note}</div>}
          </div>
        </li>
      ))}
    </ul>
  )
}
