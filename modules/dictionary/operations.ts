import * as contracts from '#contracts/dictionary/index.ts'
import { operation } from '#platform/operations/operation.ts'
import { anyone } from './policy.ts'
import { dataElements, licenceTypes, materialTypes } from './queries/lists.ts'

export const operations = {
  listDataElements: operation(contracts.listDataElements, { may: anyone, records: null, run: dataElements }),
  listMaterialTypes: operation(contracts.listMaterialTypes, { may: anyone, records: null, run: materialTypes }),
  listLicenceTypes: operation(contracts.listLicenceTypes, { may: anyone, records: null, run: licenceTypes }),
}
