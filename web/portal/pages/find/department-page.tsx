import { platformFault } from '#contracts/platform-errors.ts'
import { guideOperations } from '#modules/guide/index.ts'
import { regionsOperations } from '#modules/regions/index.ts'
import { Fact, Facts } from '../../components/basics.tsx'
import { onGet } from '../../kit/route.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { FoundItems, PAGE_SIZE, pageNumber } from './found-items.tsx'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What one department carries out, and how to reach it. */
export const departmentPage = onGet(paths.department, async (visit, { department: departmentId }) => {
  if (!UUID.test(departmentId)) throw platformFault('platform.not-found')
  const department = await visit.call(regionsOperations.getDepartment, { departmentId })
  const page = pageNumber(visit.query('page'))
  // A department's items are those of its own division, whatever district was chosen.
  const { code, name } = await visit.call(regionsOperations.getDivision, { divisionCode: department.divisionCode })
  const division = { code, name, chosen: true }
  const found = await visit.call(guideOperations.searchItems, {
    divisionCode: division.code,
    departmentId,
    page,
    pageSize: PAGE_SIZE,
  })
  return visit.show(
    { title: department.name, crumbs: [{ text: t.browse.departments, href: paths.departments.to() }] },
    <>
      <h1>{department.name}</h1>
      <section class="card" aria-label={t.browse.contact}>
        <Facts>
          <Fact label={t.guide.address}>{department.address}</Fact>
          <Fact label={t.guide.hours}>{department.officeHours}</Fact>
          <Fact label={t.guide.enquiry}>{department.enquiryPhone}</Fact>
          <Fact label={t.guide.complaint}>{department.complaintPhone}</Fact>
        </Facts>
      </section>
      <h2>{t.browse.departmentItems(found.total)}</h2>
      <FoundItems
        found={found}
        division={division}
        page={page}
        hrefOf={(to) => `${paths.department.to({ department: departmentId })}?page=${to}`}
      />
    </>,
  )
})
