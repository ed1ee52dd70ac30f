import { contract, Uuid } from '../contract.ts'
import { closed, PostGrant, StaffRoleCode } from './model.ts'

export const grantPost = contract({
  name: 'identity.grant-post',
  summary: '授予岗位',
  kind: 'write',
  method: 'POST',
  path: '/staff/{personId}/posts',
  input: closed({ personId: Uuid, departmentId: Uuid, role: StaffRoleCode }),
  output: PostGrant,
  errors: [
    'regions.department-not-found',
    'identity.staff-not-found',
    'identity.staff-disabled',
    'identity.own-account',
    'identity.post-already-held',
    'identity.posts-incompatible',
  ],
})
