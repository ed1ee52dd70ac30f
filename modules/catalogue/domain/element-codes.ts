import {
  CASE_TYPES,
  EXERCISE_LEVELS,
  HANDLING_FORMS,
  ITEM_STATUSES,
  ITEM_TYPES,
  MATERIAL_KINDS,
  ONLINE_DEPTHS,
  ORGAN_NATURES,
  POWER_SOURCES,
  RESULT_KINDS,
  SERVICE_OBJECTS,
  SPECIAL_PROCEDURES,
} from '#contracts/catalogue/index.ts'
import { codeOfName, currentVersion, nameOfCode, recode } from '#modules/dictionary/index.ts'

/** An element that is exchanged as a code: the set of the dictionary, and what each of our values is called there. */
interface Coded {
  readonly set: string
  readonly names: Readonly<Record<string, string>>
}

/**
 * Elements of an item by their path. Where practice calls a value otherwise than we tell people, its name of the set stands here.
 */
const CODED = {
  itemType: { set: 'item-type', names: ITEM_TYPES },
  serviceObjects: { set: 'service-object', names: SERVICE_OBJECTS },
  exerciseLevels: { set: 'exercise-level', names: EXERCISE_LEVELS },
  powerSource: { set: 'power-source', names: POWER_SOURCES },
  organNature: { set: 'organ-nature', names: ORGAN_NATURES },
  itemStatus: { set: 'item-status', names: ITEM_STATUSES },
  caseType: { set: 'case-type', names: CASE_TYPES },
  handlingFormCodes: { set: 'handling-form', names: HANDLING_FORMS },
  onlineDepth: { set: 'online-depth', names: ONLINE_DEPTHS },
  crossRegionScope: {
    set: 'cross-region-scope',
    names: {
      nation: '全国',
      province: '跨省（全省）',
      city: '跨市（全市）',
      county: '跨县（全县）',
      town: '全镇',
      village: '跨村',
    },
  },
  'specialProcedures.kind': { set: 'special-procedure', names: SPECIAL_PROCEDURES },
  'result.kind': { set: 'result-type', names: RESULT_KINDS },
  'materials.kind': { set: 'material-type', names: MATERIAL_KINDS },
  'materials.necessity': {
    set: 'material-necessity',
    names: { required: '必要', conditional: '非必要', deferrable: '容缺后补' },
  },
  'materials.form': {
    set: 'material-form',
    names: { paper: '纸质', electronic: '电子化', either: '纸质/电子化' },
  },
} as const satisfies Record<string, Coded>

export type CodedElement = keyof typeof CODED
export const CODED_ELEMENTS: Readonly<Record<CodedElement, Coded>> = CODED

type Value<E extends CodedElement> = keyof (typeof CODED)[E]['names'] & string

/** A value as it is exchanged. */
export interface OfficialCode {
  readonly set: string
  readonly version: string
  readonly code: string
  readonly name: string
}

/**
 * The code of one value of an element in a version of its set, the current one when none is named; undefined where that version has
 * none for it, as the standard has none for 非法人企业.
 */
export function officialCode<E extends CodedElement>(
  element: E,
  value: Value<E>,
  version?: string,
): OfficialCode | undefined {
  const { set, names }: Coded = CODED[element]
  const current = currentVersion(set)
  const now = codeOfName(set, current, names[value] ?? '')
  if (now === undefined) return undefined
  const asked = version ?? current
  const code = asked === current ? now : recode(set, now, current, asked)
  const name = code && nameOfCode(set, asked, code)
  return code && name ? { set, version: asked, code, name } : undefined
}

/** What a list or sheet says of an element, as a code of a version of its set or as a name; undefined where it is neither. */
export function readOfficial<E extends CodedElement>(element: E, said: string, version?: string): Value<E> | undefined {
  const { set, names }: Coded = CODED[element]
  const word = said.trim().normalize('NFKC')
  const current = currentVersion(set)
  const code = version && version !== current ? recode(set, word, version, current) : word
  const name = (code && nameOfCode(set, current, code)) ?? word
  const plain = (text: string) => text.normalize('NFKC')
  return Object.keys(names).find((value) => plain(names[value] as string) === plain(name)) as Value<E> | undefined
}
