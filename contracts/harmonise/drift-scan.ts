import { type Static, Type } from 'typebox'
import { contract, Nullable, Timestamp, Uuid } from '../contract.ts'

export const DriftScan = Type.Object({
  id: Uuid,
  startedAt: Timestamp,
  finishedAt: Nullable(Timestamp),
  /** Items to check, and how many were. */
  total: Type.Integer({ minimum: 0 }),
  done: Type.Integer({ minimum: 0 }),
})
export type DriftScan = Static<typeof DriftScan>

export const startDriftScan = contract({
  name: 'harmonise.start-drift-scan',
  summary: '全面检查各地与基本目录的差异；正在检查的，返回其进度',
  kind: 'write',
  method: 'POST',
  path: '/drift-scans',
  input: Type.Object({}, { additionalProperties: false }),
  output: DriftScan,
  errors: [],
})

export const getDriftScan = contract({
  name: 'harmonise.get-drift-scan',
  summary: '查看最近一次全面检查的进度',
  kind: 'read',
  method: 'GET',
  path: '/drift-scans/latest',
  input: Type.Object({}, { additionalProperties: false }),
  output: Type.Object({ scan: Nullable(DriftScan) }),
  errors: [],
})
