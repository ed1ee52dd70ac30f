export * from './errors.ts'
export * from './list-my-messages.ts'
export * from './mark-message-read.ts'
export * from './model.ts'
