interface Limit {
  readonly count: number
  readonly unit: 'workingDay' | 'naturalDay'
  readonly note: string | null
}

export function limitText(limit: Limit): string {
  const days = limit.count === 0 ? '即时办结' : `${limit.count} 个${limit.unit === 'workingDay' ? '工作日' : '自然日'}`
  return limit.note ? `${days}（${limit.note}）` : days
}
