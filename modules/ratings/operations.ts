import type { StaffActor } from '#contracts/actor.ts'
import * as contracts from '#contracts/ratings/index.ts'
import { operation } from '#platform/operations/operation.ts'
import { submitRating } from './commands/submit-rating.ts'
import { anyone, mayRateAsApplicant, maySupervise } from './policy.ts'
import { getInvitation, invitationOf } from './queries/get-invitation.ts'
import { getMyInvitation, invitationOfCase } from './queries/get-my-invitation.ts'
import { itemRatings } from './queries/item-ratings.ts'
import { listRatings } from './queries/list-ratings.ts'

export const operations = {
  getInvitation: operation(contracts.getInvitation, { may: anyone, records: null, run: getInvitation }),
  getMyInvitation: operation(contracts.getMyInvitation, {
    load: invitationOfCase,
    may: mayRateAsApplicant,
    records: (input, _output, invitation) => ({
      subject: { kind: 'case', id: input.caseId, divisionCode: invitation.division_code },
      concerns: `${invitation.applicant_kind}:${invitation.applicant_id}`,
    }),
    run: getMyInvitation,
  }),
  submitRating: operation(contracts.submitRating, {
    load: invitationOf,
    may: anyone,
    // The rating itself is not named: the ledger must not tell who gave which.
    records: (_input, _output, invitation) => ({
      subject: { kind: 'rating-invitation', id: invitation.id, divisionCode: invitation.division_code },
    }),
    run: submitRating,
  }),
  itemRatings: operation(contracts.itemRatings, { may: anyone, records: null, run: itemRatings }),
  listRatings: operation(contracts.listRatings, {
    may: (actor, _, input) => maySupervise(actor, input.divisionCode),
    records: (input, _output, _loaded, ctx) => {
      const divisionCode = input.divisionCode ?? (ctx.actor as StaffActor).post.divisionCode
      return { subject: { kind: 'division', id: divisionCode, divisionCode } }
    },
    run: listRatings,
  }),
}
