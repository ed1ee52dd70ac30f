import { describe, expect, it } from 'vitest'
import { sameName } from './name-match.ts'

describe('matching a typed name', () => {
  it.each([
    ['演示餐饮（淄博）有限公司', ' 演示餐饮(淄博) 有限公司 '],
    ['阿卜杜拉·演示', '阿卜杜拉・演示'],
    ['Demo Ltd', 'ｄｅｍｏ ltd'],
  ])('%s is %s', (holder, typed) => expect(sameName(holder, typed)).toBe(true))

  it.each([
    ['演示餐饮有限公司', '演示餐饮'],
    ['演示餐饮有限公司', '演示餐饮有限公司分公司'],
    ['张演示', '章演示'],
  ])('%s is not %s', (holder, typed) => expect(sameName(holder, typed)).toBe(false))
})
