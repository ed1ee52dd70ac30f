import { Type } from 'typebox'
import { contract } from '../contract.ts'
import { CalendarYear } from './model.ts'

export const getCalendar = contract({
  name: 'regions.get-calendar',
  summary: '查看节假日安排',
  kind: 'read',
  method: 'GET',
  path: '/calendar',
  input: Type.Object(
    { year: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100 })) },
    { additionalProperties: false },
  ),
  output: Type.Object({
    /** Last year with a loaded notice; deadlines beyond are provisional. Null before any year is loaded. */
    lastYear: Type.Union([Type.Integer(), Type.Null()]),
    /** All loaded years, or the one asked for (empty when it is not loaded). */
    years: Type.Array(CalendarYear),
  }),
  errors: [],
})
