import * as contracts from '#contracts/dictionary/index.ts'
import { operation } from '#platform/operations/operation.ts'
import { anyone } from './policy.ts'
import { listCodeSets } from './queries/list-code-sets.ts'
import { listDataElements } from './queries/list-data-elements.ts'
import { listLicenceTypes } from './queries/list-licence-types.ts'
import { listMaterialTypes } from './queries/list-material-types.ts'

export const operations = {
  listDataElements: operation(contracts.listDataElements, { may: anyone, records: null, run: listDataElements }),
  listMaterialTypes: operation(contracts.listMaterialTypes, { may: anyone, records: null, run: listMaterialTypes }),
  listLicenceTypes: operation(contracts.listLicenceTypes, { may: anyone, records: null, run: listLicenceTypes }),
  listCodeSets: operation(contracts.listCodeSets, { may: anyone, records: null, run: listCodeSets }),
}
