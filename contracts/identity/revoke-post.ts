import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { closed } from './model.ts'

export const revokePost = contract({
  name: 'identity.revoke-post',
  summary: '收回岗位，立即生效',
  kind: 'write',
  method: 'DELETE',
  path: '/staff/{personId}/posts/{postId}',
  input: closed({ personId: Uuid, postId: Uuid }),
  output: Type.Object({}),
  errors: ['identity.post-not-found', 'identity.own-account'],
})
