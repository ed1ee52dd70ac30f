import type { GuideDocument } from '#contracts/guide/index.ts'
import { changed, contentDifferences, sameValue } from '#modules/catalogue/index.ts'

/**
 * What changed from one guide to another, one Chinese sentence each. Empty only when both say the same; two versions with the
 * same content yield the one sentence that says so.
 */
export function differencesBetween(before: GuideDocument, after: GuideDocument): string[] {
  if (before.contentHash === after.contentHash) return []
  const found = [
    ...contentDifferences(before.content, after.content),
    ...changed('办理部门', before.department.name, after.department.name),
    ...changed('办理地区', before.division.path.join(''), after.division.path.join('')),
    ...changed('办理地点', before.local.address, after.local.address),
    ...changed('办理时间', before.local.officeHours, after.local.officeHours),
    ...changed('咨询电话', before.local.enquiryPhone, after.local.enquiryPhone),
    ...changed('监督投诉电话', before.local.complaintPhone, after.local.complaintPhone),
    ...(before.hasForm === after.hasForm
      ? []
      : [after.hasForm ? '现在可以在网上提交申请。' : '暂时不能在网上提交申请。']),
    ...(before.demo === after.demo ? [] : ['资料来源的说明有更新。']),
    ...(sameValue(before.observed?.versionId, after.observed?.versionId) ? [] : [sayObserved(after)]),
    ...(sameValue(before.differences, after.differences) ? [] : ['与全省标准不同之处的说明有更新。']),
    ...changed('实施编码', before.taskCode, after.taskCode),
  ]
  return found.length > 0 ? [...new Set(found)] : ['内容没有变化，仅重新发布。']
}

const sayObserved = (guide: GuideDocument): string =>
  guide.observed ? '内容以当地现行公布的指南为准，尚未统一。' : '已统一为全省标准。'
