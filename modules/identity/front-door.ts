import { platformFault } from '#contracts/platform-errors.ts'
import { maskIdentityNumber } from './domain/masks.ts'
import { findCompany } from './store/companies.ts'
import { findPerson, findPersonByIdentityNumber, findPersons, type Sealing } from './store/persons.ts'

/** Where messages for a person go; no mobile for staff who gave none. */
export async function contactOf(ctx: Sealing, personId: string): Promise<{ readonly mobile?: string }> {
  const facts = await findPerson(ctx, personId)
  return facts?.mobile ? { mobile: facts.mobile } : {}
}

/** In full: for documents and for the person's own pages. Undefined when there is no such person. */
export async function personName(ctx: Sealing, personId: string): Promise<string | undefined> {
  return (await findPerson(ctx, personId))?.name
}

/** Names of staff by person id, in full: officials act by name. Those that do not exist are missing from the map. */
export async function staffNames(ctx: Sealing, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const persons = await findPersons(ctx, personIds)
  return new Map([...persons].map(([id, facts]) => [id, facts.name]))
}

/** Who applies, as an application and a licence name them. */
export interface ApplicantDescription {
  readonly name: string
  /** 居民身份证 or 统一社会信用代码. */
  readonly documentType: string
  readonly documentNumber: string
  /** 3703**********123X; a credit code is public and stays whole. */
  readonly maskedNumber: string
  /** The person's own; a company has none. */
  readonly mobile?: string
}

/** Throws `platform.not-found` when there is no such person or company, or the person has no identity number (staff). */
export async function describeApplicant(
  ctx: Sealing,
  applicant: { readonly kind: 'person' | 'company'; readonly id: string },
): Promise<ApplicantDescription> {
  return applicant.kind === 'company' ? describeCompany(ctx, applicant.id) : describePerson(ctx, applicant.id)
}

async function describeCompany(ctx: Sealing, id: string): Promise<ApplicantDescription> {
  const company = await findCompany(ctx.db, id)
  if (!company) throw platformFault('platform.not-found')
  return {
    name: company.name,
    documentType: '统一社会信用代码',
    documentNumber: company.uscc,
    maskedNumber: company.uscc,
  }
}

async function describePerson(ctx: Sealing, id: string): Promise<ApplicantDescription> {
  const facts = await findPerson(ctx, id)
  if (!facts?.identityNumber) throw platformFault('platform.not-found')
  return {
    name: facts.name,
    documentType: '居民身份证',
    documentNumber: facts.identityNumber,
    maskedNumber: maskIdentityNumber(facts.identityNumber),
    ...(facts.mobile && { mobile: facts.mobile }),
  }
}

/** Id of the registered person with this identity number. */
export async function personIdByIdentityNumber(ctx: Sealing, number: string): Promise<string | undefined> {
  return (await findPersonByIdentityNumber(ctx, number))?.id
}
