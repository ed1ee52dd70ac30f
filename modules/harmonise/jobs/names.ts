export const TAKE_IN_BATCH = 'harmonise.take-in-batch'
