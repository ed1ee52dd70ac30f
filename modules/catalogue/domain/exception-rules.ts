import type { Difference, LegalException } from '#contracts/catalogue/index.ts'
import { knownLaw, lawKey } from './known-laws.ts'

type Excepted = Pick<Difference, 'exception'> & { readonly expiresOn?: string | null }

/**
 * Why a legal exception may not be published, beside what any difference must keep: it ends before it begins, or rests on a version of the law
 * that is not in force by then or never was. `effectiveOn` is the day from which it shall hold; null where only the law can be looked at.
 */
export function exceptionFault({ exception, expiresOn }: Excepted, effectiveOn: string | null): string | undefined {
  if (!exception) return undefined
  if (effectiveOn !== null && expiresOn && expiresOn < effectiveOn)
    return `法定例外的截止日期（${expiresOn}）早于生效日期（${effectiveOn}），请修改。`
  if (effectiveOn !== null && exception.versionDate > effectiveOn)
    return `所依据的${titleOf(exception)}版本日期（${exception.versionDate}）晚于生效日期（${effectiveOn}），届时尚未施行，请核对。`
  const versions = knownLaw(exception.law)?.versions ?? []
  if (versions.length === 0 || versions.includes(exception.versionDate) || isNewer(exception, versions))
    return undefined
  return `${titleOf(exception)}没有 ${exception.versionDate} 的版本，已知最近的版本日期为 ${versions.at(-1)}，请核对版本日期。`
}

/** What a reviewer should look up: of a law that we do not know, or a version that is newer than those we know, nothing can be told. */
export function exceptionDoubt({ exception }: Excepted): string | undefined {
  if (!exception) return undefined
  const versions = knownLaw(exception.law)?.versions ?? []
  if (versions.length === 0)
    return `没有收录${titleOf(exception)}的版本，不能核对法定例外的依据，请审核人查阅原文后决定。`
  if (!isNewer(exception, versions)) return undefined
  return `${titleOf(exception)} ${exception.versionDate} 的版本比已收录的（${versions.at(-1)}）新，不能核对，请审核人查阅原文后决定。`
}

const isNewer = ({ versionDate }: LegalException, versions: readonly string[]): boolean =>
  versionDate > (versions.at(-1) ?? '')

const titleOf = ({ law }: LegalException): string => `《${knownLaw(law)?.law ?? lawKey(law)}》`
