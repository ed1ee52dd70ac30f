import type { Company, Post, PostGrant } from '#contracts/identity/index.ts'
import { STAFF_ROLE_NAMES } from '#contracts/identity/index.ts'
import { findDepartments, findDivisions } from '#modules/regions/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { CompanyRow } from './store/companies.ts'
import type { PostRow } from './store/posts.ts'

/** Names for many posts in two queries. */
export async function presentPosts(db: Db, rows: readonly PostRow[]): Promise<PostGrant[]> {
  const departments = await findDepartments(
    db,
    rows.map((row) => row.department_id),
  )
  const divisions = await findDivisions(
    db,
    rows.map((row) => row.division_code),
  )
  return rows.map((row) => ({
    postId: row.id,
    role: row.role,
    roleName: STAFF_ROLE_NAMES[row.role],
    departmentId: row.department_id,
    departmentName: departments.get(row.department_id)?.name ?? '',
    divisionCode: row.division_code,
    divisionName: divisions.get(row.division_code)?.name ?? '',
    validFrom: row.valid_from.toISOString(),
    validUntil: row.valid_until?.toISOString() ?? null,
  }))
}

/** The post without its time. */
export function withoutTime({ validFrom: _from, validUntil: _until, ...post }: PostGrant): Post {
  return post
}

export function presentCompany(row: CompanyRow, personId: string): Company {
  return {
    companyId: row.id,
    name: row.name,
    uscc: row.uscc,
    isLegalRepresentative: row.legal_representative === personId,
  }
}
