import { defineErrors } from '../fault.ts'

export const { errors: ledgerErrors, fault: ledgerFault } = defineErrors({
  'ledger.period-invalid': { kind: 'invalid', sentence: '起始时间应早于截止时间，请重新选择。' },
})
