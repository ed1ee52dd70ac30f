import { plainText } from '../plain-text.ts'

/** Measure words and particles after a verb that nobody would write into a vocabulary: 开个小吃店, 打一口井, 养了只狗. */
const MEASURED =
  /(办|开|养|打|买|卖|租|搞|做|弄|建|修|挖|砍|领|补|换|请|当|设|申请|注册|登记)(了?一?(?:个(?!体|人|税)|家(?!庭|里|属|长|禽|畜)|只|口|条(?!件)|台|间|些|点|辆|本|张|次|下(?!岗))|(?<![卖换])了)/gu
/** 吧 ends a sentence, but it is also the place in 网吧 and 酒吧: without it, 网 would be left. */
const PARTICLES = /[的吗呢啊嘛呀哦呗]|(?<![网酒书水氧迪茶])吧/gu

/** Text without what stands between the words that tell something; questions, phrases and names are compared in this form. */
export const compact = (text: string): string => plainText(text).replace(MEASURED, '$1').replace(PARTICLES, '')
