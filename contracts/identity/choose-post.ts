import { contract, Uuid } from '../contract.ts'
import { closed, Me } from './model.ts'

export const choosePost = contract({
  name: 'identity.choose-post',
  summary: '工作人员切换任职岗位',
  kind: 'write',
  method: 'PUT',
  path: '/session/post',
  personal: true,
  input: closed({ postId: Uuid }),
  output: Me,
  errors: ['identity.post-not-found'],
})
