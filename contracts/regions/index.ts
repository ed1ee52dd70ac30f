export * from './create-department.ts'
export * from './errors.ts'
export * from './list-divisions.ts'
export * from './model.ts'
