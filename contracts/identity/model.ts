import { type Static, type TSchema, Type } from 'typebox'
import { STAFF_ROLES, type StaffRole } from '../actor.ts'
import { DivisionCode, Nullable, Timestamp, Uuid } from '../contract.ts'

/** What offices call the roles. */
export const STAFF_ROLE_NAMES: Readonly<Record<StaffRole, string>> = {
  administrator: '系统管理员',
  itemManager: '事项管理员',
  clerk: '收件受理',
  reviewer: '审查',
  approver: '审批决定',
  supervisor: '效能监督',
  dataSteward: '数据管理员',
  auditor: '审计员',
}

export const StaffRoleCode = Type.Enum([...STAFF_ROLES])

/** 18 places; the check character may be typed in lower case. Whether it is right is checked by GB 11643. */
export const IdentityNumber = Type.String({ pattern: '^[0-9]{17}[0-9Xx]$' })
export const Mobile = Type.String({ pattern: '^1[3-9][0-9]{9}$' })
/** Letters, digits and hyphens, beginning with a letter: never mistaken for an identity number or a mobile. */
export const LoginName = Type.String({ pattern: '^[a-z][a-z0-9-]{2,39}$' })
/** Han characters, letters, `·`, `•` and single spaces, as identity documents print names. Nothing a spreadsheet would run. */
export const PersonName = Type.String({
  pattern: '^[\\u3400-\\u9fff\\u{20000}-\\u{3134f}A-Za-z·•]+( [A-Za-z·•]+)*$',
  minLength: 2,
  maxLength: 50,
})
/** What is typed to sign in; the rules of a new password are told by `identity.password-too-weak`. */
export const PasswordText = Type.String({ minLength: 1, maxLength: 128 })
export const NewPassword = Type.String({ minLength: 8, maxLength: 128 })

/** Where an invitation is taken up in the console; the token follows as the fragment, which no server ever sees. */
export const INVITATION_PATH = '/console/invitation'

const NO_INPUT = Type.Object({}, { additionalProperties: false })
export const NoInput = NO_INPUT
export const closed = <T extends Record<string, TSchema>>(properties: T) =>
  Type.Object(properties, { additionalProperties: false })

/** A post: role × department × division of the department. */
export const Post = Type.Object({
  postId: Uuid,
  role: StaffRoleCode,
  roleName: Type.String(),
  departmentId: Uuid,
  departmentName: Type.String(),
  divisionCode: DivisionCode,
  divisionName: Type.String(),
})
export type Post = Static<typeof Post>

/** A post with its history. */
export const PostGrant = Type.Object({
  ...Post.properties,
  validFrom: Timestamp,
  /** Null while it is held. */
  validUntil: Nullable(Timestamp),
})

export type PostGrant = Static<typeof PostGrant>

export const Company = Type.Object({
  companyId: Uuid,
  name: Type.String(),
  uscc: Type.String(),
  /** Whether the person asking is its legal representative. */
  isLegalRepresentative: Type.Boolean(),
})
export type Company = Static<typeof Company>

/** Who is signed in. Numbers are masked even to themself: 3703**********123X, 138****1234. */
export const Me = Type.Object({
  kind: Type.Enum(['person', 'staff']),
  personId: Uuid,
  name: Type.String(),
  maskedIdentityNumber: Nullable(Type.String()),
  maskedMobile: Nullable(Type.String()),
  /** Staff only. */
  loginName: Nullable(Type.String()),
  /** Post in which a member of staff is acting. */
  post: Nullable(Post),
  /** All posts held now. */
  posts: Type.Array(Post),
  /** Company on whose behalf a person is acting; null when for themself. */
  actingFor: Nullable(Company),
  /** All companies that the person may act for. */
  companies: Type.Array(Company),
})
export type Me = Static<typeof Me>

/** A member of staff, as their administrator sees them. */
export const StaffMember = Type.Object({
  personId: Uuid,
  name: Type.String(),
  loginName: Type.String(),
  maskedMobile: Nullable(Type.String()),
  /** Department that employs them. */
  departmentId: Uuid,
  departmentName: Type.String(),
  divisionCode: DivisionCode,
  divisionName: Type.String(),
  /** invited: has not taken up the invitation; active; disabled. */
  status: Type.Enum(['invited', 'active', 'disabled']),
  posts: Type.Array(PostGrant),
  /** What the asking administrator may do. */
  may: Type.Object({ grantPost: Type.Boolean(), disable: Type.Boolean(), invite: Type.Boolean() }),
})
export type StaffMember = Static<typeof StaffMember>

/** A one-time invitation; told once, only its hash is kept. */
export const Invitation = Type.Object({
  personId: Uuid,
  loginName: Type.String(),
  /** Path and fragment, to be put after the platform's address. */
  invitationLink: Type.String(),
  expiresAt: Timestamp,
})
export type Invitation = Static<typeof Invitation>

/** One line of a sheet of staff, as typed: checked line by line when it is imported. */
export const StaffRow = closed({
  name: Type.String({ maxLength: 100 }),
  loginName: Type.String({ maxLength: 100 }),
  mobile: Type.Optional(Type.String({ maxLength: 40 })),
  /** 统一社会信用代码 of the department. */
  departmentUscc: Type.String({ maxLength: 40 }),
  /** Name of the role as offices call it, or its code. */
  role: Type.String({ maxLength: 40 }),
})
export type StaffRow = Static<typeof StaffRow>
