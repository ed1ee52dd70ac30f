import * as contracts from '#contracts/guide/index.ts'
import { operation } from '#platform/operations/operation.ts'
import { anyone } from './policy.ts'
import { browse } from './queries/browse.ts'
import { checkSheet } from './queries/check-sheet.ts'
import { getGuide } from './queries/get-guide.ts'
import { getSituation } from './queries/get-situation.ts'
import { searchItems } from './queries/search-items.ts'

export const operations = {
  searchItems: operation(contracts.searchItems, { may: anyone, records: null, run: searchItems }),
  browse: operation(contracts.browse, { may: anyone, records: null, run: browse }),
  getGuide: operation(contracts.getGuide, { may: anyone, records: null, run: getGuide }),
  getSituation: operation(contracts.getSituation, { may: anyone, records: null, run: getSituation }),
  checkSheet: operation(contracts.checkSheet, { may: anyone, records: null, run: checkSheet }),
}
