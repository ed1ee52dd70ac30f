import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { Department } from './model.ts'

export const getDepartment = contract({
  name: 'regions.get-department',
  summary: '查看一个部门',
  kind: 'read',
  method: 'GET',
  path: '/departments/{departmentId}',
  input: Type.Object({ departmentId: Uuid }, { additionalProperties: false }),
  output: Department,
  errors: ['regions.department-not-found'],
})
