import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { listPublicKeys as contract } from '#contracts/licences/index.ts'
import { findDepartments } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { allKeys, jwkOf } from '../store/signing-keys.ts'

/** All keys that ever signed, so that older licences can be checked, too. */
export async function listPublicKeys(
  ctx: Context,
  _input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const keys = await allKeys(ctx.db)
  const departments = await findDepartments(
    ctx.db,
    keys.map((key) => key.department_id),
  )
  return {
    keys: keys.map((key) => ({
      ...jwkOf(key.public_key),
      kid: key.id,
      alg: 'EdDSA',
      use: 'sig',
      issuerName: departments.get(key.department_id)?.name ?? '',
      issuerUscc: departments.get(key.department_id)?.uscc ?? '',
      createdAt: key.created_at.toISOString(),
      retiredAt: key.retired_at?.toISOString() ?? null,
    })),
  }
}
