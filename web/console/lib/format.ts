/** Times are the people's own: China has one zone. */
const ZONE = 'Asia/Shanghai'

const parts = (instant: string | Date): Record<string, string> =>
  Object.fromEntries(
    new Intl.DateTimeFormat('zh-CN', {
      timeZone: ZONE,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(new Date(instant))
      .map((part) => [part.type, part.value]),
  )

/** `2026-03-02 10:05` */
export function formatTime(instant: string | Date | null | undefined): string {
  if (!instant) return UNKNOWN
  const p = parts(instant)
  return `${p.year}-${p.month}-${p.day} ${p.hour}:${p.minute}`
}

/** `2026-03-02`, from an instant or from a date. */
export function formatDate(value: string | Date | null | undefined): string {
  if (!value) return UNKNOWN
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value
  const p = parts(value)
  return `${p.year}-${p.month}-${p.day}`
}

export const UNKNOWN = '未公布'

/** A day without its year, where the list around it makes the year plain: `3月2日`. */
export function formatDay(date: string, currentYear: number = new Date().getFullYear()): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year === currentYear ? '' : `${year}年`}${month}月${day}日`
}

export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`
  if (bytes < 1024 * 1024) return `${Math.ceil(bytes / 1024)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

/** A law in its marks, unless the source has put some itself. */
export const lawTitle = (law: string): string => (law.includes('《') ? law : `《${law}》`)
