interface Shown {
  readonly title: string
  readonly value: number | null
  readonly unit: string
}

/** Numbers with their names; a number that no source tells is said to be unknown. */
export function Figures({ figures }: { readonly figures: readonly Shown[] }) {
  return (
    <dl className="reform-figures">
      {figures.map(({ title, value, unit }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            {value === null ? (
              <span className="quiet">未知</span>
            ) : (
              <>
                <strong className="number">{value.toLocaleString('zh-CN')}</strong> {unit}
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
