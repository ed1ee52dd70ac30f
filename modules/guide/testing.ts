import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemActor } from '#contracts/actor.ts'
import type { EffectiveItem, ItemContent } from '#contracts/catalogue/model.ts'
import { catalogueOperations } from '#modules/catalogue/index.ts'
import { creditCodeCheck, regionsOperations } from '#modules/regions/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import type { TestApp } from '#test/support/test-app.ts'
import type { GuideDepartment, GuideDivision } from './domain/compile-guide.ts'

/** An item as the catalogue gives it, for tests of what is made from it. */
export const exampleContent: ItemContent = {
  name: '食品经营许可',
  itemType: '01',
  onApplication: true,
  leadDepartment: '市场监督管理部门',
  serviceObjects: ['corporate', 'unincorporated'],
  personThemes: [],
  corporateThemes: ['准营准办'],
  legalBasis: [{ law: '中华人民共和国食品安全法', article: '第三十五条', text: null }],
  acceptanceConditions: ['取得营业执照', '具有与经营食品相适应的场所'],
  materials: [
    {
      id: 'application',
      name: '食品经营许可申请书',
      materialTypeCode: null,
      necessity: 'required',
      form: 'either',
      originals: 1,
      copies: 0,
      copiesNote: null,
      source: 'applicant',
      sourceNote: null,
      notice: null,
    },
  ],
  materialsStatus: 'listed',
  handlingSteps: [
    { name: '受理', organ: null, days: 1, note: null },
    { name: '决定', organ: null, days: 5, note: null },
  ],
  reviewSteps: [{ id: 'review', name: '审查', role: 'reviewer' }],
  caseType: 'promised',
  statutoryLimit: { count: 20, unit: 'workingDay', note: null },
  promisedLimit: { count: 10, unit: 'workingDay', note: null },
  fee: { charged: false, note: null },
  onsiteVisits: 1,
  onsiteReason: '现场核查',
  handlingForms: ['窗口办理', '网上办理'],
  result: { kind: 'licence', name: '食品经营许可证', licenceTypeCode: null, validYears: 5 },
  faq: [{ question: '许可证有效期多久？', answer: '五年。' }],
  remedies: null,
  sources: [{ regionName: '示例', url: 'https://example.invalid/guide', note: null }],
  situations: null,
}

export const exampleItem: EffectiveItem = {
  basicItemId: '0192f0c0-0000-7000-8000-000000000010',
  implementationId: '0192f0c0-0000-7000-8000-000000000011',
  itemCode: '000131024000',
  taskCode: '11370303MB2A00001X4000131024000',
  divisionCode: '370303',
  departmentId: '0192f0c0-0000-7000-8000-000000000012',
  demo: true,
  content: exampleContent,
  local: { address: null, officeHours: null, enquiryPhone: '0533-0000000', complaintPhone: null },
  differences: [],
  pins: {
    basicVersionId: '0192f0c0-0000-7000-8000-000000000013',
    overrideVersionIds: [],
    formVersionId: null,
    effectiveAt: '2026-03-02T02:00:00.000Z',
    knownAt: '2026-03-02T02:00:00.000Z',
  },
  validUntil: null,
}

export const exampleDivision: GuideDivision = { code: '370303', name: '张店区', path: ['山东省', '淄博市', '张店区'] }

export const exampleDepartment: GuideDepartment = {
  id: '0192f0c0-0000-7000-8000-000000000012',
  name: '张店区市场监督管理局',
  uscc: '11370303MB2A00001X',
  address: '示例路 1 号',
  officeHours: '工作日 9:00—17:00',
  enquiryPhone: null,
  complaintPhone: null,
}

const setUp = systemActor('test')
/** One department that carries out everything in its division is enough to find a guide. */
export interface SmallWorld {
  readonly departments: Readonly<Record<'370300' | '370303', string>>
  publish(itemCode: string, content: Partial<ItemContent>, effectiveFrom?: string): Promise<void>
}

/** A city with two districts, its basic items from the reference table; Zhangdian carries out all, Zichuan none itself. */
export async function buildSmallWorld(app: TestApp): Promise<SmallWorld> {
  await app.ownerPool.query(`
    INSERT INTO regions.division (code, name, level, parent_code) VALUES
      ('370000', '山东省', 'province', NULL), ('370300', '淄博市', 'city', '370000'),
      ('370302', '淄川区', 'county', '370300'), ('370303', '张店区', 'county', '370300'), ('110000', '北京市', 'province', NULL)`)
  const department = async (divisionCode: string, name: string) => {
    const first17 = `11${divisionCode}MB2A00001`
    const uscc = `${first17}${creditCodeCheck(first17)}`
    const input = { divisionCode, name, shortName: name, uscc, address: '示例路 1 号', enquiryPhone: '0533-0000000' }
    return (await app.call(regionsOperations.createDepartment, setUp, input)).id
  }
  const departments = {
    '370300': await department('370300', '淄博市示例局'),
    '370303': await department('370303', '张店区示例局'),
  }
  const publish = async (itemCode: string, content: Partial<ItemContent>, effectiveFrom?: string) => {
    await app.call(catalogueOperations.publishBasicItemVersion, setUp, {
      itemCode,
      ownerDivisionCode: '370000',
      content: { ...exampleContent, ...content },
      effectiveFrom,
    })
  }
  for (const { itemCode, content } of referenceItems()) {
    await publish(itemCode, content)
    await app.call(catalogueOperations.createImplementation, setUp, {
      itemCode,
      divisionCode: '370303',
      departmentId: departments['370303'],
    })
  }
  return { departments, publish }
}

/** The basic items of the reference table, with codes of this test's own where none is known. */
export function referenceItems(): { itemCode: string; content: ItemContent }[] {
  const lines = readFileSync(join(projectRoot, 'reference', 'basic-items.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
  return lines.map((line, at) => {
    const [name = '', code, type = '', leadDepartment = ''] = line.split(',')
    const itemType = (type || '20') as ItemContent['itemType']
    const itemCode = code || `TB${itemType}00${String(at).padStart(3, '0')}000`
    return { itemCode, content: { ...exampleContent, name, itemType, leadDepartment } }
  })
}
