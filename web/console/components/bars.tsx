import { Chart } from './chart.tsx'

interface Point {
  readonly label: string
  readonly value: number
}

/** Lying bars, the longest first; the same numbers stand in a table beside it for who cannot see them. */
export function Bars({ title, unit, points }: { title: string; unit: string; points: readonly Point[] }) {
  const styles = getComputedStyle(document.documentElement)
  const ink = styles.getPropertyValue('--colour-ink').trim() || '#1f2329'
  return (
    <figure className="bars">
      <figcaption>{title}</figcaption>
      <Chart
        height={28 * points.length + 40}
        option={{
          grid: { left: 8, right: 56, top: 4, bottom: 4, containLabel: true },
          xAxis: { type: 'value', minInterval: 1, axisLabel: { color: ink } },
          yAxis: {
            type: 'category',
            inverse: true,
            data: points.map(({ label }) => label),
            axisLabel: { color: ink, width: 120, overflow: 'truncate' },
          },
          series: [
            {
              type: 'bar',
              data: points.map(({ value }) => value),
              barMaxWidth: 20,
              itemStyle: { color: styles.getPropertyValue('--colour-primary').trim() || '#1d5fa8' },
              label: { show: true, position: 'right', formatter: `{c} ${unit}`, color: ink },
            },
          ],
        }}
      />
      <table className="visually-hidden">
        <caption>{title}</caption>
        <tbody>
          {points.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                {value} {unit}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
