import { createHash } from 'node:crypto'
import type { EffectiveItem } from '#contracts/catalogue/model.ts'
import type { GuideDocument } from '#contracts/guide/index.ts'
import { canonicalJson } from '#platform/crypto/canonical-json.ts'

/** Raised whenever the same item would compile to another document: sheets of the earlier compiler then count as superseded. */
const COMPILER_VERSION = 1

export interface GuideDivision {
  readonly code: string
  readonly name: string
  /** Names from the province down to the division itself. */
  readonly path: readonly string[]
}

export interface GuideDepartment {
  readonly id: string
  readonly name: string
  readonly uscc: string
  readonly address: string | null
  readonly officeHours: string | null
  readonly enquiryPhone: string | null
  readonly complaintPhone: string | null
}

/**
 * The guide of an item in one place: everything that portal, counter, print-out and API tell comes from this document. What
 * the item leaves open of place and hours is the department's own.
 */
export function compileGuide(
  item: EffectiveItem,
  division: GuideDivision,
  department: GuideDepartment,
  compiledAt: Date,
): GuideDocument {
  const content: HashedContent = {
    compilerVersion: COMPILER_VERSION,
    itemCode: item.itemCode,
    taskCode: item.taskCode,
    basicItemId: item.basicItemId,
    implementationId: item.implementationId,
    division: { code: division.code, name: division.name, path: [...division.path] },
    department: { id: department.id, name: department.name, uscc: department.uscc },
    content: item.content,
    local: {
      address: item.local.address ?? department.address,
      officeHours: item.local.officeHours ?? department.officeHours,
      enquiryPhone: item.local.enquiryPhone ?? department.enquiryPhone,
      complaintPhone: item.local.complaintPhone ?? department.complaintPhone,
    },
    differences: item.differences,
    ...(item.observed && { observed: item.observed }),
    hasForm: item.pins.formVersionId !== null,
    demo: item.demo,
    pins: item.pins,
  }
  return {
    ...content,
    contentHash: contentHashOf(content),
    compiledAt: compiledAt.toISOString(),
    validUntil: item.validUntil,
  }
}

type HashedContent = Omit<GuideDocument, 'contentHash' | 'compiledAt' | 'validUntil'>

/**
 * SHA-256 over the canonical JSON of what the guide says and of the versions it was made from; when it was compiled, and for
 * which instants, is no part of it, so the same guide has one hash in every process and on every day.
 */
export function contentHashOf(document: HashedContent & Partial<GuideDocument>): string {
  const { contentHash, compiledAt, validUntil, pins, ...content } = document
  const { effectiveAt, knownAt, ...versions } = pins
  return createHash('sha256')
    .update(canonicalJson({ ...content, pins: versions }))
    .digest('hex')
}
