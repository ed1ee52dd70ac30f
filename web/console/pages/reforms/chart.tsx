import { BarChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'

use([BarChart, GridComponent, CanvasRenderer])

interface Point {
  readonly label: string
  readonly value: number
}

/** Lying bars, the longest first; the same numbers stand in a table beside it for who cannot see them. */
export function BarsOf({ title, unit, points }: { title: string; unit: string; points: readonly Point[] }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!box.current) return
    const chart = init(box.current)
    const styles = getComputedStyle(document.documentElement)
    const ink = styles.getPropertyValue('--colour-ink').trim() || '#1f2329'
    chart.setOption({
      animation: false,
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
    })
    const observer = new ResizeObserver(() => chart.resize())
    observer.observe(box.current)
    return () => {
      observer.disconnect()
      chart.dispose()
    }
  }, [points, unit])
  return (
    <figure className="reform-chart">
      <figcaption>{title}</figcaption>
      <div ref={box} aria-hidden="true" style={{ height: 28 * points.length + 40 }} />
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
