import type { Composition } from '#app/compose.ts'
import { type Actor, anonymous, type StaffRole, systemActor } from '#contracts/actor.ts'
import { STAFF_ROLE_NAMES, type StaffRow } from '#contracts/identity/index.ts'
import {
  demoIdentityNumber,
  identityOperations,
  personIdByIdentityNumber,
  type StaffAccount,
  staffAccounts,
} from '#modules/identity/index.ts'
import {
  DEMO_CITY,
  DEMO_DIVISIONS,
  DEMO_PROVINCE,
  type DemoDepartment,
  type DemoPlace,
  demoCreditCode,
  demoDepartments,
  departmentName,
  departmentUscc,
} from './departments.ts'
import type { DemoAccount } from './index.ts'

/** One password for all demo accounts, printed at the start: the demo is reachable from the own machine alone. */
export const DEMO_PASSWORD = 'Yanshi-2026'

export interface DemoStaff {
  readonly login: string
  readonly name: string
  readonly role: StaffRole
  readonly divisionCode: DemoPlace
  readonly department: DemoDepartment
}

const HANDLING_ROLES = ['clerk', 'reviewer', 'approver'] as const
const CITY_ROLES = ['administrator', 'itemManager', 'supervisor', 'auditor'] as const
const ROLE_WORDS: Readonly<Partial<Record<StaffRole, string>>> = { administrator: 'admin', itemManager: 'items' }

/**
 * `demo-clerk-zhangdian`, and `demo-clerk-zhangdian-water` for departments other than the 行政审批服务局; `demo-items-zibo-2` for the second
 * of two in the same post.
 */
export function demoLogin(
  role: StaffRole,
  divisionCode: DemoPlace,
  department: DemoDepartment = 'approval',
  serial: 1 | 2 = 1,
): string {
  const place = divisionCode === DEMO_PROVINCE ? 'shandong' : DEMO_DIVISIONS[divisionCode].word
  const where = department === 'approval' ? '' : `-${department}`
  return `demo-${ROLE_WORDS[role] ?? role}-${place}${where}${serial === 1 ? '' : `-${serial}`}`
}

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜'
const GIVEN = ['明远', '晓岚', '建业', '思齐', '秋实', '文静', '海波', '雅琴', '立新', '春晖', '子墨', '丽华', '国栋']

/** Invented, and marked as such; no two members of staff have the same. */
function inventedName(at: number): string {
  return `演示·${SURNAMES[at % SURNAMES.length]}${GIVEN[at % GIVEN.length]}`
}

/** Where two look after items: one drafts a change, the other reads and publishes it. */
const ITEM_PLACES = [DEMO_PROVINCE, DEMO_CITY, '370303', '370302'] as const

const ITEM_MANAGERS = ITEM_PLACES.flatMap((divisionCode) =>
  ([1, 2] as const).map((serial) => ({ role: 'itemManager', divisionCode, department: 'approval', serial }) as const),
).filter(({ divisionCode, serial }) => divisionCode !== DEMO_CITY || serial === 2)

/**
 * Each department of 张店区 and of the city has who receives, who reviews and who decides; the city has the four who look after the platform;
 * province, city, 张店区 and 淄川区 have two who look after items.
 */
export const DEMO_STAFF: readonly DemoStaff[] = [
  ...(['370303', DEMO_CITY] as const).flatMap((divisionCode) =>
    demoDepartments.flatMap((department) => HANDLING_ROLES.map((role) => ({ role, divisionCode, department }))),
  ),
  ...CITY_ROLES.map((role) => ({ role, divisionCode: DEMO_CITY, department: 'approval' }) as const),
  ...ITEM_MANAGERS,
].map(({ serial = 1, ...post }: Omit<DemoStaff, 'login' | 'name'> & { serial?: 1 | 2 }, at) => ({
  ...post,
  login: demoLogin(post.role, post.divisionCode, post.department, serial),
  name: inventedName(at),
}))

export interface DemoPerson {
  readonly name: string
  readonly identityNumber: string
  readonly mobile: string
}

/** Their numbers belong to nobody: see `demoIdentityNumber`; no operator has been given the mobiles from 169 0000. */
export const DEMO_PERSONS = {
  first: { name: '演示·李晓兰', identityNumber: demoIdentityNumber(1), mobile: '16900000001' },
  second: { name: '演示·王志强', identityNumber: demoIdentityNumber(2), mobile: '16900000002' },
  third: { name: '演示·赵明', identityNumber: demoIdentityNumber(3), mobile: '16900000003' },
} as const satisfies Record<string, DemoPerson>
type DemoPersonKey = keyof typeof DEMO_PERSONS

export interface DemoCompany {
  readonly name: string
  readonly uscc: string
  readonly legalRepresentative: DemoPersonKey
  readonly agents: readonly DemoPersonKey[]
}

export const DEMO_COMPANIES = {
  restaurant: {
    name: '演示·淄博齐味餐饮有限公司',
    uscc: demoCreditCode('91370303', 'DEM90001'),
    legalRepresentative: 'second',
    agents: ['third'],
  },
  haulage: {
    name: '演示·淄博般阳货运有限公司',
    uscc: demoCreditCode('91370303', 'DEM90002'),
    legalRepresentative: 'third',
    agents: ['first'],
  },
} as const satisfies Record<string, DemoCompany>

const personAccount = (key: DemoPersonKey, where: string): DemoAccount => ({
  role: '办事人',
  login: DEMO_PERSONS[key].mobile,
  password: DEMO_PASSWORD,
  where: `${DEMO_PERSONS[key].name}，${where}`,
})

const staffAccount = (role: StaffRole, divisionCode: DemoPlace, department: DemoDepartment): DemoAccount => ({
  role: STAFF_ROLE_NAMES[role],
  login: demoLogin(role, divisionCode, department),
  password: DEMO_PASSWORD,
  where: departmentName(divisionCode, department),
})

/** Of two in one place the first is listed; the other's login ends with `-2`. */
const itemAccount = (divisionCode: DemoPlace): DemoAccount => ({
  ...staffAccount('itemManager', divisionCode, 'approval'),
  where: `${departmentName(divisionCode, 'approval')}，登录名加 -2 为另一人，修改由两人分别起草和复核`,
})

/** Who is shown at the start; the other departments' logins end with the department's word, as in `demo-clerk-zhangdian-water`. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  personAccount('first', `${DEMO_COMPANIES.haulage.name}的经办人`),
  personAccount('second', `${DEMO_COMPANIES.restaurant.name}的法定代表人`),
  personAccount('third', `${DEMO_COMPANIES.haulage.name}的法定代表人、${DEMO_COMPANIES.restaurant.name}的经办人`),
  ...(['approval', 'market', 'health'] as const).flatMap((department) =>
    HANDLING_ROLES.map((role) => staffAccount(role, '370303', department)),
  ),
  ...CITY_ROLES.filter((role) => role !== 'itemManager').map((role) => staffAccount(role, DEMO_CITY, 'approval')),
  ...ITEM_PLACES.map(itemAccount),
]

const ACTOR = systemActor('demo')
const key = () => crypto.randomUUID()

/** Staff, citizens and companies of the demo city; needs its departments. Safe to repeat, and to resume where it was interrupted. */
export async function buildPeople(
  composition: Composition,
  report: (share: number) => void = () => undefined,
): Promise<void> {
  await buildStaff(composition, (share) => report(share * 0.9))
  await buildPersons(composition)
  await buildCompanies(composition)
  report(1)
}

async function buildStaff({ invoke, runtime }: Composition, report: (share: number) => void): Promise<void> {
  const known = await staffAccounts(
    runtime.db,
    DEMO_STAFF.map((staff) => staff.login),
  )
  const tokens = new Map<string, string>()
  const missing = DEMO_STAFF.filter((staff) => !known.has(staff.login))
  if (missing.length > 0) {
    const rows = missing.map(rowOf)
    const { invitations, faults } = await invoke(
      identityOperations.importStaff,
      { actor: ACTOR, idempotencyKey: key() },
      { rows },
    )
    if (faults.length > 0) throw new Error(`demo staff: ${JSON.stringify(faults[0])}`)
    for (const { loginName, invitationLink } of invitations) tokens.set(loginName, tokenOf(invitationLink))
  }
  const waiting = DEMO_STAFF.filter((staff) => !known.get(staff.login)?.hasPassword)
  let done = 0
  for (const { login } of waiting) {
    const token = tokens.get(login) ?? (await inviteAgain(invoke, known.get(login)))
    await invoke(
      identityOperations.redeemInvitation,
      { actor: anonymous, idempotencyKey: key() },
      { token, password: DEMO_PASSWORD },
    )
    done += 1
    report(done / waiting.length)
  }
}

const tokenOf = (invitationLink: string): string => invitationLink.split('#')[1] as string

/** The link of an earlier, interrupted run is lost: only its hash was kept. */
async function inviteAgain(invoke: Composition['invoke'], account: StaffAccount | undefined): Promise<string> {
  const call = { actor: ACTOR, idempotencyKey: key() }
  const { invitationLink } = await invoke(identityOperations.inviteStaff, call, { personId: account?.personId })
  return tokenOf(invitationLink)
}

const rowOf = (staff: DemoStaff): StaffRow => ({
  name: staff.name,
  loginName: staff.login,
  departmentUscc: departmentUscc(staff.divisionCode, staff.department),
  role: staff.role,
})

async function buildPersons({ invoke, runtime }: Composition): Promise<void> {
  for (const person of Object.values(DEMO_PERSONS)) {
    if (await personIdByIdentityNumber(runtime, person.identityNumber)) continue
    await invoke(
      identityOperations.registerPerson,
      { actor: anonymous, idempotencyKey: key() },
      { ...person, password: DEMO_PASSWORD },
    )
  }
}

async function buildCompanies({ invoke, runtime }: Composition): Promise<void> {
  for (const company of Object.values(DEMO_COMPANIES) as DemoCompany[]) {
    const personId = await personIdByIdentityNumber(runtime, DEMO_PERSONS[company.legalRepresentative].identityNumber)
    const actor: Actor = { kind: 'person', personId: personId as string }
    const mine = await invoke(identityOperations.listMyCompanies, { actor }, {})
    const { companyId } =
      mine.items.find((one) => one.uscc === company.uscc) ??
      (await invoke(
        identityOperations.registerCompany,
        { actor, idempotencyKey: key() },
        { uscc: company.uscc, name: company.name },
      ))
    const agents = await invoke(identityOperations.listAgents, { actor }, { companyId })
    if (agents.items.length > company.agents.length) continue
    for (const agent of company.agents) {
      const { name, identityNumber } = DEMO_PERSONS[agent]
      await invoke(identityOperations.grantAgent, { actor, idempotencyKey: key() }, { companyId, name, identityNumber })
    }
  }
}

/** The actor that a demo login becomes, as if it had signed in: for tests and for building cases. */
export async function demoActor(
  { invoke }: Composition,
  login: string,
  company?: keyof typeof DEMO_COMPANIES,
): Promise<Actor> {
  const me = await invoke(identityOperations.signIn, { actor: anonymous }, { login, password: DEMO_PASSWORD })
  if (me.post) {
    const { postId, role, departmentId, divisionCode } = me.post
    return { kind: 'staff', personId: me.personId, post: { postId, role, departmentId, divisionCode } }
  }
  if (!company) return { kind: 'person', personId: me.personId }
  const found = me.companies.find((one) => one.uscc === DEMO_COMPANIES[company].uscc)
  if (!found) throw new Error(`${login} is no agent of ${company}`)
  return { kind: 'person', personId: me.personId, actingFor: { kind: 'company', companyId: found.companyId } }
}
