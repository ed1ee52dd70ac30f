import type { ItemContent } from '#contracts/catalogue/index.ts'
import type { Audience } from '#contracts/guide/index.ts'

/** For whom an item is: by its 服务对象, or by the themes under which it stands; for both when neither tells. */
export function audiencesOf(
  content: Pick<ItemContent, 'serviceObjects' | 'personThemes' | 'corporateThemes'>,
): Audience[] {
  const objects = content.serviceObjects ?? []
  const person = objects.includes('person') || content.personThemes.length > 0
  const corporate = objects.some((object) => object !== 'person') || content.corporateThemes.length > 0
  if (person === corporate) return ['person', 'corporate']
  return person ? ['person'] : ['corporate']
}
