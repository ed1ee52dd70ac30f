export * from './errors.ts'
export * from './list-entries.ts'
export * from './list-entries-about-me.ts'
export * from './model.ts'
