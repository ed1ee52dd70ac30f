import { contract } from '../contract.ts'
import { Me, NoInput } from './model.ts'

export const getMe = contract({
  name: 'identity.get-me',
  summary: '查看当前登录人',
  kind: 'read',
  method: 'GET',
  path: '/me',
  personal: true,
  input: NoInput,
  output: Me,
  errors: [],
})
