import { beforeAll, describe, expect, it } from 'vitest'
import { anonymous, systemActor } from '#contracts/actor.ts'
import type { Difference, StatedField } from '#contracts/catalogue/index.ts'
import type { ReformAct, ReformDraft } from '#contracts/reforms/index.ts'
import { catalogueOperations } from '#modules/catalogue/index.ts'
import { loadDictionary } from '#modules/dictionary/index.ts'
import { creditCodeCheck, regionsOperations } from '#modules/regions/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from './operations.ts'
import { author, draftOf, publishedReform, scopeOf } from './testing.ts'
import { contentOf, material } from './testing-contents.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const setUp = systemActor('test')
const PLACE = '370303'
const LOCAL = { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null }
/** When the reforms begin, and days before and after it. */
const EFFECT = '2026-06-01T00:00:00+08:00'
const [BEFORE, AFTER] = ['2026-05-20T00:00:00Z', '2026-06-10T00:00:00Z']
let departmentId = ''
let cityDepartmentId = ''

async function department(divisionCode: string, name: string, last: number): Promise<string> {
  const first17 = `11${divisionCode}MB2A0000${last}`
  const given = { divisionCode, name, shortName: name, uscc: `${first17}${creditCodeCheck(first17)}` }
  return (await app.call(regionsOperations.createDepartment, setUp, given)).id
}

beforeAll(async () => {
  await app.ownerPool.query(`INSERT INTO regions.division (code, name, level, parent_code) VALUES
    ('370000', '山东省', 'province', NULL), ('370300', '淄博市', 'city', '370000'), ('370303', '张店区', 'county', '370300')`)
  await loadDictionary(app.db)
  departmentId = await department(PLACE, '张店区市场监督管理局', 1)
  cityDepartmentId = await department('370300', '淄博市市场监督管理局', 2)
})

/** Each act an hour after the one before. */
const later = () => app.clock.set(new Date(app.clock.now().getTime() + 3_600_000))
let serial = 0
/** An item with three papers, carried out in the place, or by the city. */
async function item(divisionCode = PLACE): Promise<string> {
  const itemCode = `TB010000${++serial}000`
  const content = contentOf({ materials: ['a', 'b', 'c'].map((id) => material(id)), exerciseLevels: ['3'] })
  later()
  await app.call(catalogueOperations.publishBasicItemVersion, setUp, { itemCode, ownerDivisionCode: '370000', content })
  const by = divisionCode === PLACE ? departmentId : cityDepartmentId
  await app.call(catalogueOperations.createImplementation, setUp, { itemCode, divisionCode, departmentId: by })
  return itemCode
}
const observe = (itemCode: string, stated: StatedField[]) => {
  later()
  const guide = { itemCode, divisionCode: PLACE, stated, sourceUrl: 'https://example.test/guide' }
  return app.call(catalogueOperations.placeObservedGuide, setUp, guide)
}
const endObserved = (itemCode: string) => {
  later()
  return app.call(catalogueOperations.endObservedGuide, setUp, { itemCode, divisionCode: PLACE })
}
const override = (itemCode: string, differences: Difference[], span: object = {}) => {
  later()
  const said = { itemCode, divisionCode: PLACE, differences, local: LOCAL, ...span }
  return app.call(catalogueOperations.publishOverride, setUp, said)
}
const reform = (itemCode: string, acts: ReformAct[], extra: Partial<ReformDraft> = {}) => {
  later()
  return publishedReform(
    app,
    draftOf({ scope: scopeOf({ itemCodes: [itemCode] }), acts, effectiveFrom: EFFECT, ...extra }),
  )
}
const withdraw = ({ id }: { readonly id: string }) => {
  later()
  return app.call(operations.withdrawReform, author, { reformId: id })
}
const told = async (itemCode: string, at: string, knownAt = app.clock.now().toISOString()) => {
  const query = { itemCode, divisionCode: PLACE, at, knownAt }
  const { content, observed } = await app.call(catalogueOperations.getEffectiveItem, anonymous, query)
  return { papers: content.materials?.map(({ id }) => id).join(''), own: observed !== undefined }
}
const cancelled = (name: string): ReformAct => ({ kind: 'cancelMaterial', material: { typeCode: null, names: [name] } })
const OWN: StatedField[] = [{ field: 'materials', value: ['a', 'x'].map((id) => material(id)) }]
const without = (...drop: string[]): Difference => ({
  field: 'materials',
  value: { drop, soften: [], add: [] },
  reason: '数据共享',
  expiresOn: null,
})

describe('a reform that is withdrawn before its effect', () => {
  it('gives a place the guide back that it had ended', async () => {
    const itemCode = await item()
    await observe(itemCode, OWN)
    const published = await reform(itemCode, [cancelled('材料 a')], { observed: 'end' })
    expect(await told(itemCode, AFTER)).toEqual({ papers: 'bc', own: false })
    const known = app.clock.now().toISOString()
    await withdraw(published)
    expect(await told(itemCode, BEFORE)).toEqual({ papers: 'ax', own: true })
    expect(await told(itemCode, AFTER)).toEqual({ papers: 'ax', own: true })
    expect(await told(itemCode, AFTER, known)).toEqual({ papers: 'bc', own: false })
  })

  it.each(['apply', 'end'] as const)(
    'does not bring a guide back that the place gave up since (%s)',
    async (observed) => {
      const itemCode = await item()
      await observe(itemCode, OWN)
      const published = await reform(itemCode, [cancelled('材料 a')], { observed })
      await endObserved(itemCode)
      await withdraw(published)
      expect(await told(itemCode, BEFORE)).toEqual({ papers: 'abc', own: false })
      expect(await told(itemCode, AFTER)).toEqual({ papers: 'abc', own: false })
    },
  )

  it('leaves what was published about the place since, and restores the rest around it', async () => {
    const itemCode = await item()
    await override(itemCode, [without('a')])
    // The only difference of the place goes with the material: its override ends.
    const published = await reform(itemCode, [cancelled('材料 a')])
    await override(itemCode, [without('b', 'c')], {
      effectiveFrom: '2026-06-05T00:00:00Z',
      effectiveUntil: '2026-06-20T00:00:00Z',
    })
    await withdraw(published)
    expect((await told(itemCode, '2026-06-02T00:00:00Z')).papers).toBe('bc')
    expect((await told(itemCode, AFTER)).papers).toBe('a')
    expect((await told(itemCode, '2026-06-25T00:00:00Z')).papers).toBe('bc')
  })

  it.each([
    ['the earlier one first', [0, 1]],
    ['the later one first', [1, 0]],
  ])('with another that reached the same place leaves what was there before both: %s', async (_, order) => {
    const itemCode = await item()
    await observe(itemCode, OWN)
    const reforms = [
      await reform(itemCode, [cancelled('材料 a')], { observed: 'end' }),
      await reform(itemCode, [cancelled('材料 x'), cancelled('材料 b')], {
        observed: 'end',
        effectiveFrom: '2026-05-01T00:00:00+08:00',
      }),
    ]
    expect(await told(itemCode, AFTER)).toEqual({ papers: 'c', own: false })
    for (const at of order) await withdraw(reforms[at]!)
    expect(await told(itemCode, BEFORE)).toEqual({ papers: 'ax', own: true })
    expect(await told(itemCode, AFTER)).toEqual({ papers: 'ax', own: true })
  })
})

describe('the end of an implementation', () => {
  /** Who carries it out. */
  const by = async (itemCode: string, at: string, known = app.clock.now()) => {
    const query = { itemCode, divisionCode: PLACE, at, knownAt: known.toISOString() }
    return (await app.call(catalogueOperations.getEffectiveItem, anonymous, query)).divisionCode
  }
  const endsAt = async (itemCode: string): Promise<string | null> => {
    const { rows } = await app.pool.query<{ ends: Date | null }>(
      `SELECT e.ends_at AS ends FROM catalogue.implementation AS i JOIN catalogue.basic_item AS b ON b.id = i.basic_item_id
       LEFT JOIN catalogue.implementation_end AS e ON e.implementation_id = i.id
       WHERE b.code = $1 AND i.division_code = '370300' ORDER BY e.known_from DESC LIMIT 1`,
      [itemCode],
    )
    return rows[0]?.ends?.toISOString() ?? null
  }
  const stated = (itemCode: string, ends: string) => {
    later()
    return app.ownerPool.query(
      `INSERT INTO catalogue.implementation_end (id, implementation_id, ends_at, known_from, author, reason)
       SELECT gen_random_uuid(), i.id, $2, $3, 'person:other', '机构撤并' FROM catalogue.implementation AS i
       JOIN catalogue.basic_item AS b ON b.id = i.basic_item_id WHERE b.code = $1 AND i.division_code = '370300'`,
      [itemCode, ends, app.clock.now()],
    )
  }
  /** The power moves from the city to the county. */
  const move = async (itemCode: string, effectiveFrom = EFFECT) => {
    const published = await reform(itemCode, [{ kind: 'moveDown', from: 'city', to: 'county', departments: [] }], {
      effectiveFrom,
    })
    expect(published.counts).toMatchObject({ implementationsEnded: 1 })
    expect(await endsAt(itemCode)).toBe(new Date(effectiveFrom).toISOString())
    return published
  }

  it('that somebody else had planned stands again when a reform that brought it forward is withdrawn', async () => {
    const itemCode = await item('370300')
    await stated(itemCode, '2026-12-31T00:00:00Z')
    const published = await move(itemCode)
    const known = app.clock.now()
    await withdraw(published)
    expect(await endsAt(itemCode)).toBe('2026-12-31T00:00:00.000Z')
    expect((await told(itemCode, '2026-12-30T00:00:00Z')).papers).toBe('abc')
    const after = told(itemCode, '2027-01-01T00:00:00Z')
    await expect(after).rejects.toMatchObject({ code: 'catalogue.item-not-implemented' })
    expect(await by(itemCode, AFTER, known)).toBe(PLACE)
    expect(await by(itemCode, AFTER)).toBe('370300')
  })

  it('that was stated since stays as it is', async () => {
    const itemCode = await item('370300')
    const published = await move(itemCode)
    await stated(itemCode, '2026-05-15T00:00:00Z')
    await withdraw(published)
    expect(await endsAt(itemCode)).toBe('2026-05-15T00:00:00.000Z')
  })

  it('is no more where nobody had planned one', async () => {
    const itemCode = await item('370300')
    await withdraw(await move(itemCode))
    expect(await endsAt(itemCode)).toBeNull()
    expect(await by(itemCode, AFTER)).toBe('370300')
  })
})
