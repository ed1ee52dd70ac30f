import { BarChart, HeatmapChart, LineChart } from 'echarts/charts'
import { GridComponent, TooltipComponent, VisualMapComponent } from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'

// Only what is used; drawn on a canvas, so that no markup with styles of its own is needed.
use([BarChart, HeatmapChart, LineChart, GridComponent, TooltipComponent, VisualMapComponent, CanvasRenderer])

interface Props {
  /** What the picture shows, in words; without them it is only for the eye. The same figures stand in a table beside it. */
  readonly label?: string
  readonly option: EChartsCoreOption
  readonly height: number
  readonly minWidth?: number
  readonly onChoose?: (value: unknown) => void
}

/** A picture of figures, drawn anew when they or the room for it change. */
export function Chart({ label, option, height, minWidth = 0, onChoose }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const choose = useRef(onChoose)
  choose.current = onChoose
  // The same figures make the same picture, whoever asks for it again.
  const drawn = JSON.stringify(option)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new object with the same figures is no change
  useEffect(() => {
    const element = place.current
    if (!element) return
    const chart = init(element, undefined, { renderer: 'canvas' })
    chart.setOption({ animation: false, ...option })
    chart.on('click', ({ data }) => choose.current?.(data))
    const watch = new ResizeObserver(() => chart.resize())
    watch.observe(element)
    return () => {
      watch.disconnect()
      chart.dispose()
    }
  }, [drawn])
  if (label === undefined) return <div ref={place} aria-hidden="true" style={{ height, minWidth }} />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a section would be a heading's part of the page
    <div className="chart-frame" role="region" aria-label={label} tabIndex={0}>
      <div ref={place} role="img" aria-label={label} style={{ height, minWidth }} />
    </div>
  )
}
