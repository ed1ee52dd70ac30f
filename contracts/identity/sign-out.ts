import { Type } from 'typebox'
import { contract } from '../contract.ts'
import { NoInput } from './model.ts'

export const signOut = contract({
  name: 'identity.sign-out',
  summary: '退出登录',
  kind: 'write',
  method: 'DELETE',
  path: '/session',
  input: NoInput,
  output: Type.Object({}),
  errors: [],
})
