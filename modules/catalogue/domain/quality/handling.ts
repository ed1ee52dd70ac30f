import type { ItemContent } from '#contracts/catalogue/index.ts'
import { isBlank, once, type QualityRule, SOURCES } from './rule.ts'

/** 全程网办: handled, answered or delivered as an e-licence over the internet. */
const DEPTH_FOUR: readonly string[] = ['5', '6', '7']

/** How the handling is told: case type, visits, forms, depth. */
export const handlingRules: readonly QualityRule[] = [
  {
    code: 'instant-with-limit',
    severity: 'error',
    field: 'promisedLimit',
    sentence: '办件类型为即办件的，承诺办结时限应当为即办（0 日）；当场不能办结的，请将办件类型改为承诺件。',
    example: '即办件，承诺办结时限 5 个工作日。',
    source: SOURCES.practice,
    breaches: ({ caseType, promisedLimit }) =>
      once(caseType === 'instant' && promisedLimit !== null && promisedLimit.count > 0),
  },
  {
    code: 'no-limit-not-instant',
    severity: 'error',
    field: 'caseType',
    sentence: '承诺办结时限为即办（0 日）的，办件类型应当为即办件，请修改其中一项。',
    example: '承诺件，承诺办结时限 0 个工作日。',
    source: SOURCES.practice,
    breaches: ({ caseType, promisedLimit }) => once(caseType === 'promised' && promisedLimit?.count === 0),
  },
  {
    code: 'visit-without-reason',
    severity: 'error',
    field: 'onsiteReason',
    sentence: '需要到办事现场的，应当写明必须现场办理的原因；没有原因的，请将到办事现场次数改为 0。',
    example: '到办事现场 1 次，未写明原因。',
    source: SOURCES.practice,
    breaches: ({ onsiteVisits, onsiteReason }) => once((onsiteVisits ?? 0) > 0 && isBlank(onsiteReason)),
  },
  {
    code: 'no-visit-needs-post',
    severity: 'error',
    field: 'handlingForms',
    sentence: '不用到现场、又不能网上办理的，办理形式应当包括邮寄，请补充。',
    example: '到办事现场 0 次，不能网上办理，办理形式只有窗口办理。',
    source: SOURCES.practice,
    breaches: ({ onsiteVisits, isOnline, handlingForms, handlingFormCodes }) =>
      once(
        onsiteVisits === 0 &&
          isOnline !== true &&
          (handlingForms ?? handlingFormCodes ?? null) !== null &&
          !handlingForms?.some((form) => isByPost(form) || (isOnline !== false && isOverNetwork(form))) &&
          !handlingFormCodes?.some((code) => code === '4' || (isOnline !== false && (code === '2' || code === '3'))),
      ),
  },
  {
    code: 'no-visit-without-way',
    severity: 'warning',
    field: 'handlingForms',
    sentence: '到办事现场次数为 0，但没有写明办理形式，也没有写明可以网上办理，请补充如何办理。',
    example: '到办事现场 0 次，是否网上办理和办理形式均为空。',
    source: SOURCES.practice,
    breaches: ({ onsiteVisits, isOnline, handlingForms, handlingFormCodes }) =>
      once(onsiteVisits === 0 && isOnline !== true && (handlingForms ?? handlingFormCodes ?? null) === null),
  },
  {
    code: 'fully-online-with-visits',
    severity: 'error',
    field: 'onsiteVisits',
    sentence: '网上办理深度达到全程网办的，到办事现场次数应当为 0，请修改其中一项。',
    example: '网上办理深度含“互联网办理”，到办事现场 1 次。',
    source: SOURCES.practice,
    breaches: ({ onlineDepth, onsiteVisits }) =>
      once((onsiteVisits ?? 0) > 0 && (onlineDepth ?? []).some((depth) => DEPTH_FOUR.includes(depth))),
  },
  {
    code: 'steps-by-name-only',
    severity: 'warning',
    field: 'handlingSteps',
    sentence: '办理流程只有环节名称，请写明每个环节由谁办理、多长时间、结果是什么。',
    example: '受理、审查、决定、送达，均未写明办理部门和时限。',
    source: SOURCES.inspection,
    breaches: ({ handlingSteps }) => once(isNamesOnly(handlingSteps)),
  },
  {
    code: 'permit-with-few-steps',
    severity: 'warning',
    field: 'handlingSteps',
    sentence: '行政许可的办理流程应当至少有受理、审核、审批、办结、送达五个环节，请补充。',
    example: '行政许可只列出受理、办结两个环节。',
    source: SOURCES.practice,
    breaches: ({ itemType, handlingSteps }) => {
      if (itemType !== '01') return []
      const lacking = lackingSteps(handlingSteps ?? [])
      if (handlingSteps && handlingSteps.length > 0 && lacking.length > 0) return [`缺少：${lacking.join('、')}`]
      return once((handlingSteps?.length ?? 0) < STEPS.length)
    },
  },
]

/** The five steps of a permit, by the names under which guides tell them; one entry may tell two: 制证与送达. */
const STEPS: readonly (readonly [string, RegExp])[] = [
  ['受理', /受理|接件|收件|接收/],
  ['审核', /审核|审查|初审|核查|复核|核验|评审|勘[查验]/],
  ['审批', /审批|决定|批准|审定|核准|签发|准予/],
  ['办结', /办结|制证|制作|出证|归档|核发|发证|颁发|完成办理/],
  ['送达', /送达|发证|领证|领取|取证|颁发|核发|出证|寄送|邮寄|发放|告知结果|反馈结果/],
]

const lackingSteps = (steps: NonNullable<ItemContent['handlingSteps']>): string[] =>
  STEPS.filter(([, words]) => !steps.some(({ name }) => words.test(name))).map(([name]) => name)

const isOverNetwork = (form: string): boolean => /网|在线|线上|互联网|移动|APP|小程序|掌上/i.test(form)
const isByPost = (form: string): boolean => /邮寄|快递|邮政|物流|寄送/.test(form)

const isNamesOnly = (steps: ItemContent['handlingSteps']): boolean =>
  steps !== null &&
  steps.length > 0 &&
  steps.every((step) => isBlank(step.organ) && step.days === null && isBlank(step.note))
