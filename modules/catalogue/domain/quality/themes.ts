import { once, type QualityRule, SOURCES } from './rule.ts'

/** Whom the item is for, and under which themes people find it. A list of themes that is empty was not filled in yet. */
export const themeRules: readonly QualityRule[] = [
  {
    code: 'theme-without-object',
    severity: 'error',
    field: 'serviceObjects',
    sentence: '服务对象与服务主题不一致，请补充服务对象，或者删除不适用的主题。',
    example: '服务对象只有企业法人，却列在自然人主题“生育收养”下。',
    source: SOURCES.practice,
    breaches: ({ serviceObjects, personThemes, corporateThemes }) => {
      if (!serviceObjects) return []
      const forPersons = serviceObjects.includes('person')
      const forOthers = serviceObjects.some((object) => object !== 'person')
      return [...(forPersons ? [] : personThemes), ...(forOthers ? [] : corporateThemes)]
    },
  },
  {
    code: 'object-without-theme',
    severity: 'warning',
    field: 'personThemes',
    sentence: '有一类服务对象没有对应的服务主题，请补充，以便这类人查到这个事项。',
    example: '服务对象有自然人和企业法人，只列出了法人主题。',
    source: SOURCES.practice,
    breaches: ({ serviceObjects, personThemes, corporateThemes }) => {
      if (!serviceObjects || personThemes.length + corporateThemes.length === 0) return []
      const persons = serviceObjects.includes('person') && personThemes.length === 0
      const others = serviceObjects.some((object) => object !== 'person') && corporateThemes.length === 0
      return once(persons || others)
    },
  },
]
