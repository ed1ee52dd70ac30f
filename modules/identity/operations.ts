import type { Actor } from '#contracts/actor.ts'
import * as contracts from '#contracts/identity/index.ts'
import { identityFault } from '#contracts/identity/index.ts'
import { regionsFault } from '#contracts/regions/index.ts'
import { findDepartment } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { type LedgerNote, operation } from '#platform/operations/operation.ts'
import { actFor } from './commands/act-for.ts'
import { changePassword } from './commands/change-password.ts'
import { choosePost } from './commands/choose-post.ts'
import { createFirstAdministrator } from './commands/create-first-administrator.ts'
import { createStaff } from './commands/create-staff.ts'
import { disableStaff } from './commands/disable-staff.ts'
import { endAgent } from './commands/end-agent.ts'
import { grantAgent } from './commands/grant-agent.ts'
import { grantPost } from './commands/grant-post.ts'
import { importStaff } from './commands/import-staff.ts'
import { inviteStaff } from './commands/invite-staff.ts'
import { redeemInvitation } from './commands/redeem-invitation.ts'
import { registerCompany } from './commands/register-company.ts'
import { registerPerson } from './commands/register-person.ts'
import { revokePost } from './commands/revoke-post.ts'
import { signIn } from './commands/sign-in.ts'
import { signOut } from './commands/sign-out.ts'
import { getMemberToChange, type Member } from './load-member.ts'
import {
  anyone,
  isAdministrator,
  isPerson,
  isSignedIn,
  isStaff,
  isSystem,
  mayAdminister,
  mayAdministerMember,
  mayArrangeAgents,
} from './policy.ts'
import { getMe } from './queries/get-me.ts'
import { listAgents } from './queries/list-agents.ts'
import { listMyCompanies } from './queries/list-my-companies.ts'
import { divisionAsked, listStaff } from './queries/list-staff.ts'
import { readStaffSheet, staffSheetTemplate } from './staff-sheet.ts'
import { findCompany } from './store/companies.ts'
import { takeInvitation } from './store/invitations.ts'
import { lockPost } from './store/posts.ts'

export const operations = {
  registerPerson: operation(contracts.registerPerson, {
    may: anyone,
    records: (_, output) => aboutPerson(output.personId),
    run: registerPerson,
  }),
  signIn: operation(contracts.signIn, {
    may: anyone,
    records: (_, output) => aboutPerson(output.personId),
    run: signIn,
    repeatable: true,
  }),
  signOut: operation(contracts.signOut, {
    may: anyone,
    records: (_input, _output, _loaded, ctx) => aboutActor(ctx.actor),
    run: signOut,
    repeatable: true,
  }),
  getMe: operation(contracts.getMe, {
    may: isSignedIn,
    records: (_, output) => aboutPerson(output.personId),
    run: getMe,
  }),
  choosePost: operation(contracts.choosePost, {
    may: isStaff,
    records: (_, output) => aboutPerson(output.personId),
    run: choosePost,
    repeatable: true,
  }),
  actFor: operation(contracts.actFor, {
    may: isPerson,
    records: (_, output) => aboutPerson(output.personId),
    run: actFor,
    repeatable: true,
  }),
  changePassword: operation(contracts.changePassword, {
    may: isSignedIn,
    records: (_input, _output, _loaded, ctx) => aboutActor(ctx.actor),
    run: changePassword,
    repeatable: true,
  }),

  registerCompany: operation(contracts.registerCompany, {
    may: isPerson,
    records: (_, output) => ({ subject: { kind: 'company', id: output.companyId } }),
    run: registerCompany,
  }),
  listMyCompanies: operation(contracts.listMyCompanies, {
    may: isPerson,
    records: (_input, _output, _loaded, ctx) => aboutActor(ctx.actor),
    run: listMyCompanies,
  }),
  grantAgent: operation(contracts.grantAgent, {
    load: (ctx, input) => getCompany(ctx, input.companyId),
    may: mayArrangeAgents,
    records: (input, output) => ({
      subject: { kind: 'company', id: input.companyId },
      body: { owner: `company:${input.companyId}`, content: { agentId: output.agentId } },
    }),
    run: grantAgent,
  }),
  listAgents: operation(contracts.listAgents, {
    load: (ctx, input) => getCompany(ctx, input.companyId),
    may: mayArrangeAgents,
    records: (input) => ({ subject: { kind: 'company', id: input.companyId } }),
    run: listAgents,
  }),
  endAgent: operation(contracts.endAgent, {
    load: (ctx, input) => getCompany(ctx, input.companyId),
    may: mayArrangeAgents,
    records: (input) => ({
      subject: { kind: 'company', id: input.companyId },
      body: { owner: `company:${input.companyId}`, content: { agentId: input.agentId } },
    }),
    run: endAgent,
  }),

  listStaff: operation(contracts.listStaff, {
    may: (actor, _, input) => isStaff(actor) && mayAdminister(actor, input.divisionCode ?? actor.post.divisionCode),
    records: (input, output, _, ctx) => ({
      subject: { kind: 'staff-list', id: ctx.requestId, divisionCode: divisionAsked(ctx, input) },
      body: { owner: 'system:identity', content: { personIds: output.items.map((member) => member.personId) } },
    }),
    run: listStaff,
  }),
  createStaff: operation(contracts.createStaff, {
    load: (ctx, input) => getDepartment(ctx, input.departmentId),
    may: (actor, department) => mayAdminister(actor, department.division_code),
    records: (input, output, department) => ({
      ...aboutPerson(output.personId, department.division_code),
      body: {
        owner: `person:${output.personId}`,
        content: { loginName: output.loginName, role: input.role, departmentId: department.id },
      },
    }),
    run: createStaff,
  }),
  importStaff: operation(contracts.importStaff, {
    may: isAdministrator,
    records: (_input, output, _loaded, ctx) => ({
      subject: { kind: 'staff-import', id: ctx.requestId, ...divisionOf(ctx.actor) },
      body: { owner: 'system:identity', content: { personIds: output.invitations.map((one) => one.personId) } },
    }),
    run: importStaff,
  }),
  readStaffSheet: operation(contracts.readStaffSheet, { may: isAdministrator, records: null, run: readStaffSheet }),
  getStaffSheetTemplate: operation(contracts.getStaffSheetTemplate, {
    may: isAdministrator,
    records: null,
    run: staffSheetTemplate,
  }),
  inviteStaff: operation(contracts.inviteStaff, {
    load: (ctx, input) => getMemberToChange(ctx, input.personId),
    may: mayAdministerMember,
    records: (input, _, member) => aboutPerson(input.personId, member.divisionCode),
    run: inviteStaff,
  }),
  grantPost: operation(contracts.grantPost, {
    load: async (ctx, input) => ({
      member: await getMemberToChange(ctx, input.personId),
      department: await getDepartment(ctx, input.departmentId),
    }),
    may: (actor, { member, department }) =>
      mayAdministerMember(actor, member) && mayAdminister(actor, department.division_code),
    records: (input, output) => ({
      ...aboutPerson(input.personId, output.divisionCode),
      body: {
        owner: `person:${input.personId}`,
        content: { postId: output.postId, role: output.role, departmentId: output.departmentId },
      },
    }),
    run: grantPost,
  }),
  revokePost: operation(contracts.revokePost, {
    load: (ctx, input) => getPost(ctx, input.personId, input.postId),
    may: (actor, post) => mayAdminister(actor, post.division_code),
    records: (input, _, post) => ({
      ...aboutPerson(input.personId, post.division_code),
      body: {
        owner: `person:${input.personId}`,
        content: { postId: post.id, role: post.role, departmentId: post.department_id },
      },
    }),
    run: revokePost,
  }),
  disableStaff: operation(contracts.disableStaff, {
    load: (ctx, input) => getMemberToChange(ctx, input.personId),
    may: (actor, member: Member) => mayAdministerMember(actor, member),
    records: (input, _, member) => aboutPerson(input.personId, member.divisionCode),
    run: disableStaff,
  }),
  redeemInvitation: operation(contracts.redeemInvitation, {
    load: (ctx, input) => takeInvitation(ctx.db, input.token, ctx.now),
    may: anyone,
    records: (_input, _output, personId) => aboutPerson(personId as string),
    run: redeemInvitation,
  }),
  createFirstAdministrator: operation(contracts.createFirstAdministrator, {
    may: isSystem,
    records: (input, output) => aboutPerson(output.personId, input.divisionCode),
    run: createFirstAdministrator,
  }),
}

const aboutPerson = (personId: string, divisionCode?: string): LedgerNote => ({
  subject: { kind: 'person', id: personId, ...(divisionCode && { divisionCode }) },
})

const aboutActor = (actor: Actor): LedgerNote =>
  isSignedIn(actor) ? aboutPerson(actor.personId) : { subject: { kind: 'session', id: actor.kind } }

const divisionOf = (actor: Actor) => (isStaff(actor) ? { divisionCode: actor.post.divisionCode } : {})

async function getDepartment(ctx: Context, id: string) {
  const department = await findDepartment(ctx.db, id)
  if (!department) throw regionsFault('regions.department-not-found')
  return department
}

async function getCompany(ctx: Context, id: string) {
  const company = await findCompany(ctx.db, id)
  if (!company) throw identityFault('identity.company-not-found')
  return company
}

async function getPost(ctx: Context, personId: string, postId: string) {
  const post = await lockPost(ctx.db, personId, postId)
  if (!post) throw identityFault('identity.post-not-found')
  return post
}
